"""Layouts for measuring only: nobody who works on the reader looks at these drawings or at their failures."""
