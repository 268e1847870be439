WORD = "help"
