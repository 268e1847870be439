WORD = "text"
