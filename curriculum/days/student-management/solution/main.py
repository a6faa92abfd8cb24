"""The program: one command a line, and an answer to each."""

from school import POINTS, School

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
    """Do what one line of input says. A list of the lines to print."""
    words = line.split()
    if not words:
        return []
    command, count = words[0], len(words)
    if command == "help":
        return [HELP]
    if command == "list":
        return [f"{s.student_id:<6}{s.name}" for s in school.students]
    if command == "student" and count >= 3:
        return new_student(school, words[1], rest(line, 2))
    if command == "course" and count >= 4:
        return new_course(school, words[1], words[2], rest(line, 3))
    if command == "report" and count == 2:
        return report(school, words[1])
    if command == "remove" and count == 2:
        return remove(school, words[1])
    if (command in ("enrol", "leave") and count == 3) or (command == "grade" and count == 4):
        return in_course(school, words)
    return [f"I don't understand {line!r}. Type help."]


def rest(line, count):
    """What follows after so many words."""
    return line.split(maxsplit=count)[count]


def new_student(school, student_id, name):
    """Add a student."""
    if school.student(student_id):
        return [f"There is a student {student_id} already."]
    school.add_student(student_id, name)
    return [f"Added {name}."]


def new_course(school, code, credits, name):
    """Add a course, whose credits are still text."""
    if school.course(code):
        return [f"There is a course {code} already."]
    if not credits.isdecimal() or int(credits) == 0:
        return [f"Credits are a number from 1, not {credits}."]
    school.add_course(code, name, int(credits))
    return [f"Added {name}."]


def report(school, student_id):
    """The report card."""
    if not school.student(student_id):
        return [f"There is no student {student_id}."]
    return school.report_card(student_id)


def remove(school, student_id):
    """Forget a student."""
    student = school.student(student_id)
    if not student:
        return [f"There is no student {student_id}."]
    school.remove_student(student_id)
    return [f"Removed {student.name}."]


def in_course(school, words):
    """Enrol a student, let one leave, or grade one."""
    student, course = school.student(words[1]), school.course(words[2])
    if not student:
        return [f"There is no student {words[1]}."]
    if not course:
        return [f"There is no course {words[2]}."]
    takes = student in course.students
    if words[0] == "enrol":
        if takes:
            return [f"{student.name} already takes {course.name}."]
        course.add(student)
        return [f"{student.name} takes {course.name}."]
    if not takes:
        return [f"{student.name} does not take {course.name}."]
    if words[0] == "leave":
        course.remove(student)
        return [f"{student.name} has left {course.name}."]
    if words[3] not in POINTS:
        return [f"{words[3]} is no grade."]
    student.grade(course, words[3])
    return [f"{student.name} has {words[3]} in {course.name}."]


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
