SAW = "saw"
