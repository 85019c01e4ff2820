import type { PresetTerms } from '../presetTerms'

/** Words of crime, courts and accidents, written from knowledge of the subject: what a blog about something else drifts to. */
export const crime: PresetTerms = {
  en: {
    strong: `
      crime, criminal, police, police officer, police station, constable, detective, cop, sheriff, fbi, cbi, rab, suspect, arrest,
      arrested, detained, custody, remand, charge sheet, charged with, accused, defendant, prosecution, prosecutor, court, high court,
      supreme court, appeal court, tribunal, judge, magistrate, jury, verdict, sentence to, sentenced, jail, jailed, prison, prisoner,
      inmate, bail, plea, petition, petitioner, lawsuit, lawyer, advocate, barrister, attorney, solicitor, witness, testimony,
      conviction, convicted, guilty, murder, murdered, killer, killing, killed, homicide, manslaughter, stabbing, stabbed, shooting,
      gunman, shot dead, gun, knife, robbery, robber, burglary, theft, thief, stolen, kidnap, kidnapped, abduction, rape, rapist,
      sexual assault, sexual harassment, molested, domestic violence, assault, trafficking, smuggling, smuggler, drug dealer, cocaine,
      heroin, yaba, extortion, bribery, embezzlement, money laundering, gang, gangster, mafia, lynching, mob beating, suicide,
      body found, autopsy, postmortem, forensic, road accident, road crash, car crash, bus crash, collision, derailed, fire service,
      blaze, fire broke out, injured in, rescue operation, firefighter`,
    weak: `
      victim, incident, case, investigation, probe, evidence, allegation, injury, death, died, vehicle, driver, law, legal, fine`,
  },
  bn: {
    strong: `
      অপরাধ, অপরাধী, পুলিশ, পুলিশ সুপার, থানা, থানার ওসি, ওসি, র‍্যাব, ডিবি, ডিবি পুলিশ, সিআইডি, পিবিআই, এসআই, আটক, গ্রেপ্তার,
      গ্রেফতার, রিমান্ড, কারাগার, কারাদণ্ড, কারাবন্দি, জেল, জেলহাজত, জামিন, মামলা, মামলার, আসামি, অভিযুক্ত, অভিযোগপত্র, চার্জশিট,
      আদালত, হাইকোর্ট, আপিল বিভাগ, সুপ্রিম কোর্ট, বিচারক, বিচারপতি, ম্যাজিস্ট্রেট, ট্রাইব্যুনাল, আইনজীবী, ফাঁসি, মৃত্যুদণ্ড, যাবজ্জীবন,
      সাজা, সাক্ষ্য, সাক্ষী, বাদী, রিট, হত্যা, হত্যাকাণ্ড, হত্যা মামলা, খুন, খুনি, নিহত, গুলি, গুলিবিদ্ধ, ছুরিকাঘাত, কুপিয়ে, পিটিয়ে,
      গণপিটুনি, লাশ, মরদেহ, ময়নাতদন্ত, আত্মহত্যা, ঝুলন্ত, ধর্ষণ, ধর্ষক, যৌন নির্যাতন, শ্লীলতাহানি, যৌতুক, অপহরণ, ছিনতাই, ছিনতাইকারী,
      চুরি, ডাকাতি, ডাকাত, চাঁদাবাজি, চাঁদাবাজ, সন্ত্রাসী, জঙ্গি, অস্ত্র, অস্ত্রসহ, পিস্তল, ককটেল, বোমা, মাদক, মাদক ব্যবসায়ী, ইয়াবা,
      ফেনসিডিল, গাঁজা, হেরোইন, চোরাচালান, পাচার, মানব পাচার, প্রতারণা, প্রতারক, জালিয়াতি, অর্থ আত্মসাৎ, দুদক, অভিযান,
      ভ্রাম্যমাণ আদালত, জরিমানা, সংঘর্ষ, হামলা, ভাঙচুর, আহত, সড়ক দুর্ঘটনা, দুর্ঘটনা, দুর্ঘটনায়, ট্রাকচাপা, বাসচাপা, লঞ্চডুবি,
      নৌকাডুবি, অগ্নিকাণ্ড, আগুন, ফায়ার সার্ভিস, দগ্ধ, উদ্ধার, সীমান্ত হত্যা, বিজিবি, বিএসএফ`,
    weak: `
      ঘটনাস্থল, তদন্ত, অভিযোগ, উদ্ধার করা, স্থানীয়রা, প্রত্যক্ষদর্শী, নির্যাতন, ক্ষতিপূরণ, আইন, চালক, ট্রাক, মোটরসাইকেল`,
  },
}
