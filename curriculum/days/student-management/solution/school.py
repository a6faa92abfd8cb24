"""Students, courses, and the school that knows them all."""

POINTS = {"A": 4.0, "B": 3.0, "C": 2.0, "D": 1.0, "F": 0.0}


def by_name(things):
    """A new list of students or courses, in the order of their names."""
    return sorted(things, key=lambda thing: thing.name)


class Course:
    """Something that is taught, and the students who take it."""

    def __init__(self, code, name, credits):
        if credits <= 0:
            raise ValueError(f"a course needs credits, not {credits}")
        self.code = code
        self.name = name
        self.credits = credits
        self._students = []

    @property
    def students(self):
        """The students, as a new list, in the order of their names."""
        return by_name(self._students)

    def add(self, student):
        """Let a student take the course."""
        if student in self._students:
            raise ValueError(f"{student.name} already takes {self.name}")
        self._students.append(student)

    def remove(self, student):
        """Let a student leave the course."""
        if student not in self._students:
            raise ValueError(f"{student.name} does not take {self.name}")
        self._students.remove(student)

    def __repr__(self):
        return f"Course({self.code!r}, {self.name!r}, {self.credits!r})"


class Student:
    """A person with an ID that never changes, and a grade for each finished course."""

    def __init__(self, student_id, name):
        if not name.split():
            raise ValueError("a student needs a name")
        self._student_id = student_id
        self.name = name
        self._grades = {}

    @property
    def student_id(self):
        """The ID, which can be read and not assigned."""
        return self._student_id

    @property
    def grades(self):
        """A new dict from course to letter."""
        return dict(self._grades)

    def grade(self, course, letter):
        """Note a grade, or replace an earlier one."""
        if letter not in POINTS:
            raise ValueError(f"{letter!r} is no grade")
        if self not in course.students:
            raise ValueError(f"{self.name} does not take {course.name}")
        self._grades[course] = letter

    @property
    def gpa(self):
        """The mean of the grades' points, weighted by credits; None without grades."""
        if not self._grades:
            return None
        points = credits = 0
        for course, letter in self._grades.items():
            points += POINTS[letter] * course.credits
            credits += course.credits
        return points / credits

    def __repr__(self):
        return f"Student({self.student_id!r}, {self.name!r})"


class School:
    """All students and courses, each found by ID or code."""

    def __init__(self):
        self._students = {}
        self._courses = {}

    @property
    def students(self):
        """The students, as a new list, in the order of their names."""
        return by_name(self._students.values())

    def add_student(self, student_id, name):
        """Make a student, keep and return it."""
        if student_id in self._students:
            raise ValueError(f"there is a student {student_id} already")
        student = Student(student_id, name)
        self._students[student_id] = student
        return student

    def add_course(self, code, name, credits):
        """Make a course, keep and return it."""
        if code in self._courses:
            raise ValueError(f"there is a course {code} already")
        course = Course(code, name, credits)
        self._courses[code] = course
        return course

    def student(self, student_id):
        """The student with this ID, or None."""
        return self._students.get(student_id)

    def course(self, code):
        """The course with this code, or None."""
        return self._courses.get(code)

    def remove_student(self, student_id):
        """Forget a student, in every course too."""
        student = self._known(student_id)
        for course in self._courses_of(student):
            course.remove(student)
        del self._students[student_id]

    def report_card(self, student_id):
        """A list of lines: title, one line a course in the order of their names, and the GPA."""
        student = self._known(student_id)
        lines = [f"Report card: {student.name} ({student.student_id})"]
        for course in self._courses_of(student):
            letter = student.grades.get(course, "-")
            lines.append(f"{course.name:<24}{course.credits:>3}{letter:>4}")
        gpa = "none yet" if student.gpa is None else f"{student.gpa:.2f}"
        lines.append(f"GPA: {gpa}")
        return lines

    def _known(self, student_id):
        """The student with this ID, who must be there."""
        student = self.student(student_id)
        if student is None:
            raise ValueError(f"there is no student {student_id}")
        return student

    def _courses_of(self, student):
        """The courses that a student takes, in the order of their names."""
        taken = [c for c in self._courses.values() if student in c.students]
        return by_name(taken)
