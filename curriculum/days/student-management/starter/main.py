"""The program: one command a line, and an answer to each."""

from school import School

HELP = """\
student ID NAME           a new student
course CODE CREDITS NAME  a new course
enrol ID CODE             a student takes a course
leave ID CODE             a student leaves a course
grade ID CODE LETTER      a grade
report ID                 the report card
list                      all students
remove ID                 forget a student
quit                      the end"""


def answer(school, line):
    """Do what one line of input says. A list of the lines to print.

    What can't be done changes nothing and gives one line which says why: look before you act.
    """
    words = line.split()
    if not words:
        return []
    if words[0] == "help":
        return [HELP]
    if words[0] == "student" and len(words) >= 3:
        raise NotImplementedError
    return [f"I don't understand {line!r}. Type help."]


def main():
    """Ask for commands until somebody types quit."""
    school = School()
    line = input("> ")
    while line != "quit":
        for text in answer(school, line):
            print(text)
        line = input("> ")


if __name__ == "__main__":
    main()
