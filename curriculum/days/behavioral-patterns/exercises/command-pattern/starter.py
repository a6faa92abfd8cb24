class Paint:
    def __init__(self, picture, cell, colour):
        self.picture = picture
        self.cell = cell
        self.colour = colour

    def do(self):
        self.picture[self.cell] = self.colour

    def undo(self):
        pass


class Group:
    def __init__(self, commands):
        self.commands = commands

    def do(self):
        pass

    def undo(self):
        pass


class History:
    def do(self, command):
        command.do()

    def undo(self):
        return False

    def redo(self):
        return False
