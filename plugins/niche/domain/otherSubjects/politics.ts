import type { PresetTerms } from '../presetTerms'

/** Words of parties, elections and government, written from knowledge of the subject: what a blog about something else drifts to. */
export const politics: PresetTerms = {
  en: {
    strong: `
      politics, politician, political party, party leader, party conference, election, general election, by election,
      election commission, election campaign, electoral, electorate, voter, voting, vote, ballot, polling station, poll, opinion poll,
      manifesto, candidate list, constituency, parliament, parliamentary, member of parliament, mp, mps, mla, lawmaker, legislator,
      legislation, legislature, white paper, lok sabha, rajya sabha, house of commons, house of lords, commons, lords, peer, congress,
      senate, senator, congressman, congresswoman, capitol, white house, oval office, prime minister, vice president, chief minister,
      cabinet, cabinet minister, home secretary, foreign secretary, chancellor, downing street, whitehall, shadow chancellor,
      backbencher, opposition leader, opposition party, ruling party, coalition, governor, mayor, municipality, referendum,
      impeachment, inauguration, constitution, constitutional, amendment, secularism, democracy, democratic, democrat, republican, gop,
      labour party, labour, conservative, conservatives, tory, tories, lib dem, liberal democrat, ukip, snp, brexit, tony blair, blair,
      gordon brown, michael howard, charles kennedy, boris johnson, theresa may, donald trump, trump, joe biden, biden, obama,
      barack obama, hillary clinton, bernie sanders, kamala harris, narendra modi, modi, rahul gandhi, sonia gandhi, arvind kejriwal,
      mamata banerjee, bjp, aap, tmc, cpi m, shiv sena, ncp, sheikh hasina, khaleda zia, tarique rahman, awami league, bnp, jamaat,
      jatiya party, caretaker government, interim government, hartal, blockade, activist, protest march, rally, reshuffle, spin doctor,
      policy, policymaker, asylum, immigration policy, id card, council tax, devolution, lobbyist, corruption allegation,
      anti corruption commission, bureaucrat, ministry`,
    weak: `
      party, leader, campaign, spokesman, spokeswoman, opposition, federal, local authority, council, reform, debate, protest,
      public service, supporter, allegation, critic, president, minister, government`,
  },
  bn: {
    strong: `
      রাজনীতি, রাজনৈতিক, রাজনীতিক, রাজনীতিবিদ, রাজনৈতিক দল, আওয়ামী লীগ, আওয়ামীলীগ, বিএনপি, জাতীয় পার্টি, জামায়াত, জামায়াতে ইসলামী,
      ছাত্রলীগ, যুবলীগ, ছাত্রদল, যুবদল, স্বেচ্ছাসেবক লীগ, ছাত্রশিবির, গণফোরাম, ঐক্যফ্রন্ট, জাসদ, ওয়ার্কার্স পার্টি, সিপিবি, বাসদ,
      এনসিপি, গণঅধিকার পরিষদ, হেফাজতে ইসলাম, ১৪ দল, ২০ দলীয় জোট, মহাজোট, শরিক দল, নির্বাচন, নির্বাচনি, নির্বাচনী, উপনির্বাচন,
      নির্বাচন কমিশন, নির্বাচন কমিশনার, ইসি, সিইসি, ভোট, ভোটার, ভোটকেন্দ্র, ভোটগ্রহণ, ব্যালট, ইভিএম, মনোনয়ন, মনোনয়নপত্র, প্রার্থী,
      নৌকা প্রতীক, ধানের শীষ, ইশতেহার, সংসদ, জাতীয় সংসদ, সংসদ সদস্য, সংসদ নির্বাচন, সাংসদ, এমপি, স্পিকার শিরীন, হুইপ, রাষ্ট্রপতি,
      প্রতিমন্ত্রী, মন্ত্রিসভা, মন্ত্রিপরিষদ, প্রধান উপদেষ্টা, উপদেষ্টা পরিষদ, অন্তর্বর্তী সরকার, তত্ত্বাবধায়ক সরকার, সরকারি দল,
      ক্ষমতাসীন, বিরোধী দল, বিরোধীদলীয়, সাধারণ সম্পাদক, সভাপতিমণ্ডলী, স্থায়ী কমিটি, কেন্দ্রীয় কমিটি, মহাসচিব, চেয়ারপারসন, দলীয়,
      নেতাকর্মী, নেতা কর্মী, নেতৃবৃন্দ, শেখ হাসিনা, খালেদা জিয়া, তারেক রহমান, মির্জা ফখরুল, ফখরুল, রুহুল কবির রিজভী, রিজভী,
      ওবায়দুল কাদের, কাদের, এরশাদ, জি এম কাদের, রওশন এরশাদ, ড কামাল হোসেন, বঙ্গবন্ধু শেখ মুজিবুর রহমান, মুহাম্মদ ইউনূস,
      মমতা বন্দ্যোপাধ্যায়, তৃণমূল, তৃণমূল কংগ্রেস, বিজেপি, সিপিএম, নরেন্দ্র মোদি, মোদি, রাহুল গান্ধী, অমিত শাহ, মেয়র, কাউন্সিলর,
      উপজেলা চেয়ারম্যান, ইউপি চেয়ারম্যান, ইউপি নির্বাচন, গণতন্ত্র, গণতান্ত্রিক, স্বৈরাচার, ফ্যাসিবাদ, গণঅভ্যুত্থান, হরতাল, অবরোধ,
      মিছিল, সমাবেশ, মহাসমাবেশ, বিক্ষোভ, মানববন্ধন, সংবিধান`,
    weak: `
      জনগণ, দেশের মানুষ, স্বাধীনতা, মুক্তিযুদ্ধ, প্রশাসন, জেলা প্রশাসক, উপজেলা, ইউনিয়ন, কমিটি, সভাপতি, বক্তব্য, অভিযোগ, ক্ষমতা,
      রাষ্ট্র, নীতি, সচিব, প্রধান অতিথি, প্রধানমন্ত্রী, মন্ত্রী, নেতা, বঙ্গবন্ধু, আন্দোলন, দুর্নীতি`,
  },
}
