import type { PresetTerms } from '../presetTerms'

/** Words of learning and teaching, written from knowledge of the subject. Strong: hardly used elsewhere. */
export const education: PresetTerms = {
  en: {
    strong: `
      education, educational, educator, school, schooling, schoolchildren, school teacher, headteacher, headmaster, headmistress,
      teacher, teaching, classroom, classmate, pupil, student, undergraduate, postgraduate, graduate school, graduation, university,
      college, polytechnic, madrasa, kindergarten, preschool, nursery school, primary school, secondary school, high school,
      boarding school, homeschool, campus, faculty, lecturer, lecture, professor, tutor, tutorial, tuition, tuition fee, seminar,
      curriculum, syllabus, lesson, lesson plan, coursework, homework, assignment, textbook, workbook, notebook, blackboard,
      whiteboard, exam, examination, exam hall, exam question, entrance exam, admission test, mock test, quiz, multiple choice, mcq,
      question paper, answer sheet, marking scheme, gpa, cgpa, grade point, report card, transcript, diploma, bachelor, bachelors degree,
      masters degree, phd, doctorate, thesis, dissertation, viva, scholarship, fellowship, bursary, student loan, enrolment, enrollment,
      admission, semester, trimester, academic year, academic, academia, term paper, essay writing, literacy, numeracy, illiterate,
      pedagogy, pedagogical, didactic, learner, learning, e learning, elearning, online course, distance learning, blended learning, mooc,
      study guide, study habit, study plan, study abroad, study tip, revision plan, flashcard, spaced repetition, active recall, mnemonic,
      note taking, reading comprehension, grammar, vocabulary, spelling, phonics, handwriting, algebra, geometry, trigonometry,
      calculus, arithmetic, mathematics, physics, chemistry, biology, science fair, history lesson, geography lesson, ielts, toefl, gre,
      gmat, sat score, ssc, hsc, jsc, gcse, a level, o level, bcs, cadet college, education board, education ministry, education minister,
      ofsted, school board, vocational training, apprenticeship, extracurricular, school uniform, school bus, dropout, truancy, detention,
      special needs, inclusive education, dyslexia, montessori, stem education, debate club, school library, alumni, convocation,
      vice chancellor, dean, principal, rote learning, critical thinking, problem solving skill, exam stress, cram, memorise, memorize`,
    weak: `
      study, studied, course, class, degree, grade, mark, pass mark, score, test, question, answer, subject, chapter, exercise, essay,
      revision, revise, learn, teach, taught, skill, training, workshop, mentor, mentoring, knowledge, understand, explain, example, book, library,
      read, reading, write, writing, pencil, pen, concept, theory, formula, equation, research, researcher, term, timetable, routine,
      deadline, concentrate, concentration, memory, motivation, discipline, career, certificate, certification, qualification, qualify, language, english,
      mathematical, science, literature, history, geography, youth, child, children, parent, presentation, project, group work, feedback, assessment, evaluate,
      attendance, fee, hostel, dormitory, freshman, applicant, application form, eligibility, seat, merit list, merit`,
  },
  bn: {
    strong: `
      শিক্ষা, শিক্ষাজীবন, শিক্ষাবর্ষ, শিক্ষাব্যবস্থা, শিক্ষাক্রম, শিক্ষানীতি, শিক্ষাবিদ, শিক্ষামন্ত্রী, শিক্ষা মন্ত্রণালয়, শিক্ষাবোর্ড, শিক্ষা বোর্ড, শিক্ষাপ্রতিষ্ঠান,
      শিক্ষা প্রতিষ্ঠান, শিক্ষাঙ্গন, শিক্ষাদান, শিক্ষণ, শিক্ষানবিশ, শিক্ষাসফর, শিক্ষাবৃত্তি, শিক্ষক, শিক্ষিকা, প্রধান শিক্ষক, সহকারী শিক্ষক, শিক্ষকতা, শিক্ষার্থী, ছাত্র, ছাত্রী, ছাত্রছাত্রী,
      ছাত্রজীবন, ছাত্রাবাস, ছাত্রীনিবাস, স্কুল, বিদ্যালয়, প্রাথমিক বিদ্যালয়, মাধ্যমিক বিদ্যালয়, উচ্চবিদ্যালয়, কলেজ, মহাবিদ্যালয়, বিশ্ববিদ্যালয়, মাদ্রাসা, মাদরাসা, কিন্ডারগার্টেন, পলিটেকনিক,
      কারিগরি শিক্ষা, উচ্চশিক্ষা, প্রাথমিক শিক্ষা, গণশিক্ষা, বয়স্ক শিক্ষা, দূরশিক্ষণ, উন্মুক্ত বিশ্ববিদ্যালয়, অনলাইন ক্লাস, শ্রেণিকক্ষ, শ্রেণীকক্ষ, ক্লাসরুম, ক্যাম্পাস, সহপাঠী, অধ্যক্ষ, উপাচার্য, উপ উপাচার্য,
      ভিসি, অধ্যাপক, সহকারী অধ্যাপক, সহযোগী অধ্যাপক, প্রভাষক, অধ্যাপনা, গৃহশিক্ষক, প্রাইভেট টিউটর, টিউশন, টিউশনি, কোচিং সেন্টার, ডিন, সিন্ডিকেট সভা, সিনেট,
      পাঠ্যক্রম, পাঠ্যসূচি, পাঠ্যপুস্তক, পাঠ্যবই, পাঠদান, পাঠশালা, পাঠাগার, গ্রন্থাগার, সিলেবাস, কারিকুলাম, পরীক্ষা, পরীক্ষার্থী, পরীক্ষার হল, পরীক্ষাকেন্দ্র, প্রশ্নপত্র, প্রশ্নফাঁস, উত্তরপত্র,
      খাতা, বহুনির্বাচনি, নৈর্ব্যক্তিক, সৃজনশীল প্রশ্ন, সৃজনশীল পদ্ধতি, এসএসসি, এইচএসসি, জেএসসি, জেডিসি, পিইসি, পিএসসি পরীক্ষা, দাখিল, আলিম পরীক্ষা, ফাজিল, কামিল, এমসিকিউ, জিপিএ, সিজিপিএ,
      জিপিএ ফাইভ, পাসের হার, ভর্তি পরীক্ষা, ভর্তি পরীক্ষায়, ভর্তিচ্ছু, ভর্তিযুদ্ধ, মেধাতালিকা, মেধাবৃত্তি, উপবৃত্তি, বৃত্তি পরীক্ষা, স্কলারশিপ, ফেলোশিপ, সেমিস্টার, শিক্ষাছুটি, সেশনজট, সমাবর্তন, স্নাতক,
      স্নাতকোত্তর, অনার্স, মাস্টার্স, ডিপ্লোমা, পিএইচডি, এমফিল, অভিসন্দর্ভ, থিসিস, ডিগ্রি, সনদপত্র, মার্কশিট, নম্বরপত্র, পড়াশোনা, পড়াশুনা, পড়ালেখা, লেখাপড়া, পড়ার টেবিল, হোমওয়ার্ক, বাড়ির কাজ,
      অ্যাসাইনমেন্ট, অনুচ্ছেদ রচনা, রচনা লেখা, ব্যাকরণ, শব্দভান্ডার, শব্দভাণ্ডার, বানান, বর্ণমালা, উচ্চারণ শেখা, গণিত, বীজগণিত, পাটিগণিত, জ্যামিতি, ত্রিকোণমিতি, পদার্থবিজ্ঞান, পদার্থবিদ্যা, রসায়ন, জীববিজ্ঞান, উচ্চতর গণিত, হিসাববিজ্ঞান,
      আইইএলটিএস, টোফেল, জিআরই, বিসিএস, বিসিএস প্রস্তুতি, চাকরির পরীক্ষা, এনটিআরসিএ, শিক্ষক নিবন্ধন, ইউজিসি, মাউশি, এনসিটিবি, নায়েম, ঢাবি, রাবি, জাবি, চবি, শাবিপ্রবি, বুয়েট, কুয়েট, রুয়েট, চুয়েট, ক্যাডেট কলেজ, মেডিকেল ভর্তি, সাক্ষরতা, নিরক্ষর,
      নিরক্ষরতা, ঝরে পড়া, এমপিও, এমপিওভুক্ত, বিতর্ক প্রতিযোগিতা, বিজ্ঞান মেলা, গণিত অলিম্পিয়াড, শিখন, শেখার কৌশল, মুখস্থ, মনে রাখার কৌশল, নোট নেওয়া, রিভিশন, মডেল টেস্ট, ক্লাস টেস্ট`,
    weak: `
      ক্লাস, পড়া, শেখা, শেখানো, শিখতে, শেখার, পাঠ, পাঠক, বই, অধ্যায়, প্রশ্ন, নম্বর, ফলাফল, ফল প্রকাশ,
      ভর্তি, ভর্তির, বৃত্তি, মেধাবী, মেধা, অভিভাবক, শিশু, কিশোর, তরুণ, গবেষণা, গবেষক, জ্ঞান, দক্ষতা,
      প্রশিক্ষণ, কর্মশালা, সেমিনার, কোর্স, অনুশীলনী, সমীকরণ, অঙ্ক, ইংরেজি, বাংলা ব্যাকরণ, বিজ্ঞান,
      ইতিহাস বিষয়, ভূগোল, সাহিত্য, কলম, পেন্সিল, রুটিন, মনোযোগ, একাগ্রতা, উপস্থিতি, হোস্টেল, অনুষদ,
      ইনস্টিটিউট, সনদ, যোগ্যতা, ক্যারিয়ার, অধ্যয়ন, অধ্যয়নরত, উত্তীর্ণ, অকৃতকার্য, কোচিং, লাইব্রেরি,
      উচ্চমাধ্যমিক, মাধ্যমিক, প্রাথমিক, আবাসিক হল, ভর্তির আবেদন, পাঠ্য বিষয়, প্রশ্নের উত্তর, সেমিস্টার ফি,
      টিউশন ফি, পাঠ পরিকল্পনা, শব্দার্থ, অনুধাবন`,
  },
}
