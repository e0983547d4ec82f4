"""The front door: settings, the list of rooms, the web server and the command line."""
