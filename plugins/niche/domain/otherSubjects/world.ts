import type { PresetTerms } from '../presetTerms'

/** Words of war, diplomacy, nature and the weather, written from knowledge of the subject: what a blog about something else drifts to. */
export const world: PresetTerms = {
  en: {
    strong: `
      war, warfare, military, army, navy, air force, soldier, troop, troops, airstrike, missile, rocket attack, bombing, bomb, bomber,
      ceasefire, truce, peace talk, peacekeeping, invasion, occupation, militant, insurgent, rebel, guerrilla, taliban, al qaeda, isis,
      islamic state, hamas, hezbollah, terrorist, terrorism, terror attack, hostage, refugee, refugee camp, migrant, asylum seeker,
      rohingya, humanitarian, genocide, war crime, sanction, sanctions, nuclear, nuclear weapon, nuclear deal, diplomat, diplomatic,
      ambassador, embassy, foreign minister, foreign ministry, state department, united nations, un, security council, nato,
      european union, eu, g20, g7, summit, bilateral, treaty, border, kremlin, putin, vladimir putin, zelensky, ukraine, russia,
      russian, beijing, xi jinping, north korea, kim jong un, iran, iranian, tehran, iraq, iraqi, baghdad, saddam hussein, syria,
      syrian, afghanistan, kabul, israel, israeli, palestinian, gaza, netanyahu, erdogan, yemen, myanmar, aung san suu kyi, kashmir,
      tsunami, earthquake, cyclone, hurricane, typhoon, flood, landslide, drought, wildfire, volcano, monsoon, rainfall, weather,
      meteorological department, temperature, climate change, global warming, carbon emission, greenhouse gas, cop26, deforestation,
      wildlife, endangered species, pollution, river erosion`,
    weak: `
      attack, conflict, crisis, security, foreign, territory, province, evacuate, casualty, disaster, relief, storm, rain`,
  },
  bn: {
    strong: `
      যুদ্ধ, যুদ্ধবিরতি, সেনা, সেনাবাহিনী, সেনাসদস্য, সৈন্য, সামরিক, নৌবাহিনী, বিমানবাহিনী, বিমান হামলা, ক্ষেপণাস্ত্র, পারমাণবিক,
      পরমাণু, বোমা হামলা, আত্মঘাতী হামলা, রকেট হামলা, তালেবান, আইএস, আল কায়েদা, হামাস, হিজবুল্লাহ, হুতি, বিদ্রোহী, শরণার্থী, রোহিঙ্গা,
      অভিবাসী, অভিবাসনপ্রত্যাশী, গণহত্যা, মানবাধিকার, মানবাধিকার সংস্থা, নিষেধাজ্ঞা, কূটনীতি, কূটনৈতিক, কূটনীতিক, রাষ্ট্রদূত, দূতাবাস,
      হাইকমিশনার, পররাষ্ট্রমন্ত্রী, পররাষ্ট্র মন্ত্রণালয়, পেন্টাগন, হোয়াইট হাউস, জাতিসংঘ, নিরাপত্তা পরিষদ, ন্যাটো, ইউরোপীয় ইউনিয়ন,
      সার্ক, আসিয়ান, শীর্ষ সম্মেলন, দ্বিপক্ষীয়, চুক্তি, সীমান্ত, যুক্তরাষ্ট্র, মার্কিন, মার্কিন প্রেসিডেন্ট, মার্কিন যুক্তরাষ্ট্র,
      ওয়াশিংটন, ট্রাম্প, ডোনাল্ড ট্রাম্প, বাইডেন, জো বাইডেন, ওবামা, রাশিয়া, রুশ, পুতিন, ভ্লাদিমির পুতিন, মস্কো, ইউক্রেন, জেলেনস্কি,
      কিয়েভ, চীন, বেইজিং, সি চিন পিং, শি জিনপিং, উত্তর কোরিয়া, কিম জং উন, ইরান, তেহরান, ইরাক, সিরিয়া, আফগানিস্তান, কাবুল, ইসরায়েল,
      ইসরাইল, ফিলিস্তিন, ফিলিস্তিনি, গাজা, পশ্চিম তীর, নেতানিয়াহু, সৌদি আরব, ইয়েমেন, তুরস্ক, এরদোয়ান, মিয়ানমার, অং সান সু চি,
      কাশ্মীর, ইমরান খানের, ব্রেক্সিট, প্রেসিডেন্ট, ভূমিকম্প, সুনামি, ঘূর্ণিঝড়, জলোচ্ছ্বাস, বন্যা, বন্যাদুর্গত, ভূমিধস, দাবানল,
      টর্নেডো, শৈত্যপ্রবাহ, তাপপ্রবাহ, তাপমাত্রা, আবহাওয়া, আবহাওয়া অধিদপ্তর, নিম্নচাপ, বৃষ্টিপাত, বজ্রপাত, জলবায়ু, জলবায়ু পরিবর্তন,
      কার্বন নিঃসরণ, পরিবেশদূষণ, বায়ুদূষণ, নদীভাঙন, বন বিভাগ, বন্য প্রাণী`,
    weak: `
      আন্তর্জাতিক, সংকট, উত্তেজনা, দখল, রাজধানী, প্রদেশ, বৃষ্টি, নদী, ত্রাণ, দুর্যোগ, নিরাপত্তা, বার্তা সংস্থা, রয়টার্স, এএফপি,
      আল জাজিরা, বিবিসি`,
  },
}
