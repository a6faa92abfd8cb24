import unittest

from main import answer
from school import School


class TestAnswer(unittest.TestCase):
    def setUp(self):
        self.school = School()
        answer(self.school, "course MA1 6 Mathematics for all")
        answer(self.school, "student S1 Ada Lovelace")

    def test_adds_students_and_courses(self):
        """The commands student and course add; a name may have several words."""
        self.assertEqual(self.school.student("S1").name, "Ada Lovelace")
        self.assertEqual(self.school.course("MA1").name, "Mathematics for all")
        self.assertEqual(self.school.course("MA1").credits, 6)

    def test_says_what_was_done(self):
        """A command that worked answers with one line that names the student."""
        lines = answer(self.school, "student S2 Ben")
        self.assertEqual(len(lines), 1)
        self.assertIn("Ben", lines[0])

    def test_enrols_grades_and_reports(self):
        """enrol, grade and report do what the classes do."""
        answer(self.school, "enrol S1 MA1")
        answer(self.school, "grade S1 MA1 B")
        self.assertEqual(answer(self.school, "report S1"), self.school.report_card("S1"))
        self.assertEqual(self.school.student("S1").gpa, 3.0)

    def test_leaves_a_course(self):
        """leave takes a student out of a course."""
        answer(self.school, "enrol S1 MA1")
        answer(self.school, "leave S1 MA1")
        self.assertEqual(self.school.course("MA1").students, [])

    def test_lists_students(self):
        """list answers with a line for each student, by name, with the ID in it."""
        answer(self.school, "student S2 Abel")
        first, second = answer(self.school, "list")
        self.assertIn("S2", first)
        self.assertIn("S1", second)

    def test_removes_a_student(self):
        """remove forgets a student."""
        answer(self.school, "remove S1")
        self.assertEqual(self.school.students, [])

    def test_survives_what_cannot_be_done(self):
        """Each of these changes nothing and answers with one line: no exception."""
        for line in [
            "dance",
            "student S1 Somebody Else",
            "student S2",
            "course MA1 6 Again",
            "course PH1 many Physics",
            "course PH1 0 Physics",
            "enrol S9 MA1",
            "enrol S1 XX1",
            "leave S1 MA1",
            "grade S1 MA1 A",
            "report S9",
            "remove S9",
            "report",
        ]:
            with self.subTest(line):
                self.assertEqual(len(answer(self.school, line)), 1)
        self.assertEqual([s.name for s in self.school.students], ["Ada Lovelace"])

    def test_refuses_a_second_enrolment_and_a_wrong_grade(self):
        """Enrolling twice and the grade E are answered with one line, and change nothing."""
        answer(self.school, "enrol S1 MA1")
        for line in ["enrol S1 MA1", "grade S1 MA1 E"]:
            with self.subTest(line):
                self.assertEqual(len(answer(self.school, line)), 1)
        self.assertEqual(self.school.student("S1").grades, {})
        self.assertEqual(len(self.school.course("MA1").students), 1)


if __name__ == "__main__":
    unittest.main()
