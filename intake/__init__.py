"""The carrying room: from an upload to kept, examined and judged papers; the only room that orders the steps."""
