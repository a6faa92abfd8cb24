"""Students, courses, and the school that knows them all."""

POINTS = {"A": 4.0, "B": 3.0, "C": 2.0, "D": 1.0, "F": 0.0}


class Course:
    """Something that is taught, and the students who take it."""

    def __init__(self, code, name, credits):
        """Keep the three, and begin with no students. No credits, or fewer: ValueError."""
        raise NotImplementedError

    @property
    def students(self):
        """The students, as a new list, in the order of their names."""
        raise NotImplementedError

    def add(self, student):
        """Let a student take the course. Somebody who already does: ValueError."""
        raise NotImplementedError

    def remove(self, student):
        """Let a student leave the course. Somebody who doesn't take it: ValueError."""
        raise NotImplementedError

    def __repr__(self):
        """Such as Course('MA1', 'Mathematics', 6)."""
        raise NotImplementedError


class Student:
    """A person with an ID that never changes, and a grade for each finished course."""

    def __init__(self, student_id, name):
        """Keep both, and begin with no grades. A name of blanks only: ValueError."""
        raise NotImplementedError

    @property
    def student_id(self):
        """The ID, which can be read and not assigned."""
        raise NotImplementedError

    @property
    def grades(self):
        """A new dict from course to letter."""
        raise NotImplementedError

    def grade(self, course, letter):
        """Note a grade, or replace an earlier one.

        A letter that POINTS doesn't have, or a course that this student doesn't take: ValueError.
        """
        raise NotImplementedError

    @property
    def gpa(self):
        """The mean of the grades' points, each counted as often as its course has credits.

        None as long as there is no grade.
        """
        raise NotImplementedError

    def __repr__(self):
        """Such as Student('S1', 'Ada')."""
        raise NotImplementedError


class School:
    """All students and courses, each found by ID or code."""

    def __init__(self):
        """Begin with nobody and nothing."""
        raise NotImplementedError

    @property
    def students(self):
        """The students, as a new list, in the order of their names."""
        raise NotImplementedError

    def add_student(self, student_id, name):
        """Make a student, keep and return it. An ID that somebody has: ValueError."""
        raise NotImplementedError

    def add_course(self, code, name, credits):
        """Make a course, keep and return it. A code that another has: ValueError."""
        raise NotImplementedError

    def student(self, student_id):
        """The student with this ID, or None."""
        raise NotImplementedError

    def course(self, code):
        """The course with this code, or None."""
        raise NotImplementedError

    def remove_student(self, student_id):
        """Forget a student, in every course too. An ID that nobody has: ValueError."""
        raise NotImplementedError

    def report_card(self, student_id):
        """A list of lines: title, one line a course in the order of their names, and the GPA.

        A course that is not graded yet has a dash. An ID that nobody has: ValueError.
        """
        raise NotImplementedError
