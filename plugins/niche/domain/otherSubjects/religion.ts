import type { PresetTerms } from '../presetTerms'

/** Words of faith, written from knowledge of the subject: what a blog about something else drifts to. */
export const religion: PresetTerms = {
  en: {
    strong: `
      religion, religious, faith, prayer, pray, worship, god, allah, islam, islamic, muslim, muslims, quran, koran, hadith, prophet,
      prophet muhammad, mosque, imam, mufti, maulana, salah prayer, namaz, ramadan, ramadan fast, hajj, umrah, zakat,
      eid ul fitr prayer, sharia, fatwa, sunnah, caliph, sufi, sunni, shia, christian, christianity, church, cathedral, bishop,
      archbishop, pope, pope francis, vatican, catholic, protestant, gospel, bible, jesus, christ, priest, pastor, parish, hindu,
      hinduism, temple, priesthood, puja, krishna, shiva, ganesh, veda, gita, ram temple, ayodhya, guru, swami, buddhist, buddhism,
      monk, monastery, dalai lama, jewish, judaism, synagogue, rabbi, torah, sikh, gurdwara, sin, salvation, heaven, hell, angel,
      scripture, sermon, spiritual, theology, pilgrimage, pilgrim, blasphemy`,
    weak: `
      soul, holy, sacred, bless, blessing, mercy, forgiveness, ritual, creed, verse`,
  },
  bn: {
    strong: `
      ধর্ম, ধর্মীয়, ধর্মপ্রাণ, ইসলামি, ইসলামিক, মুসলমান, মুসলিম, মুসল্লি, আল্লাহ, আল্লাহ তাআলা, আল্লাহতায়ালা, আল্লাহপাক, রাসুল,
      রাসূল, রাসুলুল্লাহ, রাসূলুল্লাহ, নবি, নবী, নবীজি, মহানবী, হজরত, হযরত, সাহাবি, সাহাবা, সাহাবী, কোরআন, কুরআন, আল কোরআন, কোরআন শরিফ,
      সুরা, সূরা, আয়াত, হাদিস, হাদীস, বুখারি, বুখারী, তিরমিজি, তিরমিযী, আবু দাউদ, সুন্নাহ, সুন্নত, ফরজ, ওয়াজিব, নফল, হালাল, হারাম,
      শরিয়ত, শরীয়ত, ফতোয়া, নামাজ, নামায, সালাত, জামাত, জুমা, জুমার নামাজ, তারাবি, তাহাজ্জুদ, অজু, সিজদা, রুকু, দোয়া, মোনাজাত,
      জিকির, দরুদ, তওবা, তাওবা, ইস্তিগফার, ইবাদত, এবাদত, ইমান, ঈমান, ঈমানদার, মুমিন, মুমিনের, মুত্তাকি, তাকওয়া, গুনাহ, পাপ, নেকি,
      সওয়াব, জান্নাত, জাহান্নাম, আখেরাত, আখিরাত, পরকাল, কেয়ামত, কিয়ামত, কবর, ফেরেশতা, শয়তান, রোজা, রমজান, রমযান, সেহরি, সাহ্‌রি,
      ইফতার, ইতিকাফ, লাইলাতুল কদর, শবে বরাত, শবে মেরাজ, জাকাত, যাকাত, ফিতরা, সদকা, হজ, হজ্জ, ওমরাহ, কাবা, কাবা শরিফ, মক্কা, মদিনা,
      কোরবানি, কুরবানী, মসজিদ, মসজিদে, ইমাম, খতিব, মুফতি, মাওলানা, আলেম, ওলামা, ওয়াজ, ওয়াজ মাহফিল, মাহফিল, ইজতেমা, বিশ্ব ইজতেমা, পীর,
      মাজার, দরবার শরিফ, খানকা, তরিকত, হিন্দু, হিন্দুধর্ম, পূজা, দুর্গাপূজা, মন্দির, পুরোহিত, ঠাকুর, দেবতা, শ্রীকৃষ্ণ, গীতা, বৌদ্ধ,
      বুদ্ধ, বৌদ্ধবিহার, খ্রিস্টান, খ্রিষ্টান, গির্জা, যিশু, বাইবেল, বড়দিন, পোপ`,
    weak: `
      দুনিয়া, বান্দা, রহমত, বরকত, নেয়ামত, পবিত্র, ফজিলত, আমল, ঈদ, আত্মা, করুণা, ক্ষমা, সৎকর্ম, ইসলাম`,
  },
}
