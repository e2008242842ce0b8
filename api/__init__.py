"""The doors: command line, HTTP API, settings and the wiring of the rooms behind them."""
