@rem What `exec` is to a POSIX shell, for Windows': package.json begins with it what signals must reach.
@%*
