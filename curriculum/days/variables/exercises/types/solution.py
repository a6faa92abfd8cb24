seats = 24
rating = 4.5
name = "Lumen"
open_now = True
owner = None
sign = name + " : " + str(seats)
