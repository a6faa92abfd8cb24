import unittest

from school import Course, School, Student


class TestCourse(unittest.TestCase):
    def test_course_knows_what_it_is(self):
        """Course("MA1", "Mathematics", 6) keeps code, name and credits."""
        maths = Course("MA1", "Mathematics", 6)
        self.assertEqual((maths.code, maths.name, maths.credits), ("MA1", "Mathematics", 6))
        self.assertEqual(repr(maths), "Course('MA1', 'Mathematics', 6)")

    def test_course_needs_credits(self):
        """A course with 0 credits is a ValueError: no mean could be computed."""
        with self.assertRaises(ValueError):
            Course("MA1", "Mathematics", 0)

    def test_course_lists_students_by_name(self):
        """The students of a course come in the order of their names."""
        maths = Course("MA1", "Mathematics", 6)
        ben, ada = Student("S1", "Ben"), Student("S2", "Ada")
        maths.add(ben)
        maths.add(ada)
        self.assertEqual(maths.students, [ada, ben])

    def test_course_gives_its_list_away_as_a_copy(self):
        """Changing the list that students gave does not change the course."""
        maths = Course("MA1", "Mathematics", 6)
        maths.students.append("nobody")
        self.assertEqual(maths.students, [])

    def test_course_has_students_of_its_own(self):
        """Adding a student to one course leaves the other one empty."""
        maths, art = Course("MA1", "Mathematics", 6), Course("AR1", "Art", 2)
        maths.add(Student("S1", "Ben"))
        self.assertEqual(art.students, [])

    def test_course_takes_a_student_once(self):
        """Adding somebody for the second time is a ValueError."""
        maths, ben = Course("MA1", "Mathematics", 6), Student("S1", "Ben")
        maths.add(ben)
        with self.assertRaises(ValueError):
            maths.add(ben)
        self.assertEqual(maths.students, [ben])

    def test_course_removes_a_student(self):
        """remove takes a student out, and is a ValueError for somebody who isn't in."""
        maths, ben = Course("MA1", "Mathematics", 6), Student("S1", "Ben")
        maths.add(ben)
        maths.remove(ben)
        self.assertEqual(maths.students, [])
        with self.assertRaises(ValueError):
            maths.remove(ben)


class TestStudent(unittest.TestCase):
    def setUp(self):
        self.maths, self.art = Course("MA1", "Mathematics", 6), Course("AR1", "Art", 2)
        self.ada = Student("S1", "Ada")
        self.maths.add(self.ada)
        self.art.add(self.ada)

    def test_student_knows_who_it_is(self):
        """Student("S1", "Ada") keeps ID and name."""
        self.assertEqual((self.ada.student_id, self.ada.name), ("S1", "Ada"))
        self.assertEqual(repr(self.ada), "Student('S1', 'Ada')")

    def test_student_keeps_the_id(self):
        """Assigning to student_id is an AttributeError."""
        with self.assertRaises(AttributeError):
            self.ada.student_id = "S2"

    def test_student_needs_a_name(self):
        """A name of nothing but blanks is a ValueError."""
        for name in ["", "   "]:
            with self.assertRaises(ValueError):
                Student("S9", name)

    def test_student_keeps_grades(self):
        """A grade can be noted, and replaced by a better one."""
        self.ada.grade(self.maths, "C")
        self.ada.grade(self.maths, "A")
        self.assertEqual(self.ada.grades, {self.maths: "A"})

    def test_student_gives_grades_away_as_a_copy(self):
        """Changing the dict that grades gave does not change the student."""
        self.ada.grades[self.maths] = "A"
        self.assertEqual(self.ada.grades, {})

    def test_student_refuses_other_letters(self):
        """Only A, B, C, D and F are grades; anything else is a ValueError."""
        for letter in ["E", "a", "A+", ""]:
            with self.assertRaises(ValueError):
                self.ada.grade(self.maths, letter)

    def test_student_is_graded_only_where_enrolled(self):
        """A grade in a course that the student doesn't take is a ValueError."""
        with self.assertRaises(ValueError):
            self.ada.grade(Course("PH1", "Physics", 4), "A")

    def test_student_gpa_counts_credits(self):
        """A with 6 credits and C with 2 make (4 * 6 + 2 * 2) / 8 = 3.5."""
        self.ada.grade(self.maths, "A")
        self.ada.grade(self.art, "C")
        self.assertAlmostEqual(self.ada.gpa, 3.5)

    def test_student_gpa_follows_the_grades(self):
        """The GPA is computed anew: after a better grade it is higher."""
        self.ada.grade(self.maths, "F")
        self.assertEqual(self.ada.gpa, 0.0)
        self.ada.grade(self.maths, "B")
        self.assertEqual(self.ada.gpa, 3.0)

    def test_student_without_grades_has_no_gpa(self):
        """Without a grade the GPA is None, and not 0."""
        self.assertIsNone(self.ada.gpa)


class TestSchool(unittest.TestCase):
    def setUp(self):
        self.school = School()
        self.maths = self.school.add_course("MA1", "Mathematics", 6)
        self.art = self.school.add_course("AR1", "Art", 2)
        self.ben = self.school.add_student("S2", "Ben")
        self.ada = self.school.add_student("S1", "Ada")

    def test_school_finds_by_id_and_code(self):
        """student("S1") and course("MA1") find what was added; unknown ones are None."""
        self.assertIs(self.school.student("S1"), self.ada)
        self.assertIs(self.school.course("MA1"), self.maths)
        self.assertIsNone(self.school.student("S7"))
        self.assertIsNone(self.school.course("XX1"))

    def test_school_lists_students_by_name(self):
        """students is a list in the order of the names."""
        self.assertEqual(self.school.students, [self.ada, self.ben])

    def test_school_gives_an_id_once(self):
        """An ID or code that is taken is a ValueError, and nothing is replaced."""
        with self.assertRaises(ValueError):
            self.school.add_student("S1", "Adam")
        with self.assertRaises(ValueError):
            self.school.add_course("MA1", "More mathematics", 6)
        self.assertIs(self.school.student("S1"), self.ada)
        self.assertIs(self.school.course("MA1"), self.maths)

    def test_school_removes_a_student_everywhere(self):
        """remove_student takes the student out of the courses, too."""
        self.maths.add(self.ada)
        self.maths.add(self.ben)
        self.school.remove_student("S1")
        self.assertIsNone(self.school.student("S1"))
        self.assertEqual(self.maths.students, [self.ben])

    def test_school_refuses_to_remove_nobody(self):
        """Removing an unknown ID is a ValueError."""
        with self.assertRaises(ValueError):
            self.school.remove_student("S7")

    def test_report_card_shows_courses_and_gpa(self):
        """A report card has title, courses by name with credits and grade, and the GPA."""
        self.maths.add(self.ada)
        self.art.add(self.ada)
        self.ada.grade(self.maths, "A")
        self.assertEqual(
            [line.split() for line in self.school.report_card("S1")],
            [
                ["Report", "card:", "Ada", "(S1)"],
                ["Art", "2", "-"],
                ["Mathematics", "6", "A"],
                ["GPA:", "4.00"],
            ],
        )

    def test_report_card_lines_up(self):
        """The grades of all courses stand below each other."""
        self.maths.add(self.ada)
        self.art.add(self.ada)
        lines = self.school.report_card("S1")
        self.assertEqual(len(lines[1]), len(lines[2]))

    def test_report_card_without_grades(self):
        """Where there is no grade yet, the last line says "GPA: none yet"."""
        self.assertEqual(self.school.report_card("S2")[-1], "GPA: none yet")

    def test_report_card_of_nobody(self):
        """A report card for an unknown ID is a ValueError."""
        with self.assertRaises(ValueError):
            self.school.report_card("S7")


if __name__ == "__main__":
    unittest.main()
