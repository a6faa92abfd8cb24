class Paint:
    def __init__(self, picture, cell, colour):
        self.picture = picture
        self.cell = cell
        self.colour = colour

    def do(self):
        self.before = self.picture.get(self.cell)
        self.picture[self.cell] = self.colour

    def undo(self):
        if self.before is None:
            del self.picture[self.cell]
        else:
            self.picture[self.cell] = self.before


class Group:
    def __init__(self, commands):
        self.commands = list(commands)

    def do(self):
        done = []
        try:
            for command in self.commands:
                command.do()
                done.append(command)
        except Exception:
            for command in reversed(done):
                command.undo()
            raise

    def undo(self):
        for command in reversed(self.commands):
            command.undo()


class History:
    def __init__(self):
        self.done = []
        self.undone = []

    def do(self, command):
        command.do()
        self.done.append(command)
        self.undone.clear()

    def undo(self):
        if not self.done:
            return False
        command = self.done.pop()
        command.undo()
        self.undone.append(command)
        return True

    def redo(self):
        if not self.undone:
            return False
        command = self.undone.pop()
        command.do()
        self.done.append(command)
        return True
