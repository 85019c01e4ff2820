import type { PresetTerms } from '../presetTerms'

/** Words of film, music, television, stage and their people, written from knowledge of the subject. */
export const entertainment: PresetTerms = {
  en: {
    strong: `
      film, movie, cinema, cinematic, box office, blockbuster, sequel, prequel, remake, screenplay, screenwriter, scriptwriter, filmmaker, film maker,
      film director, film festival, film star, movie star, actor, actress, supporting actor, leading lady, leading role, lead role, co star, starring, cameo, casting,
      cast member, stuntman, hollywood, bollywood, tollywood, dhallywood, disney, pixar, dreamworks, warner bros, paramount pictures, miramax, netflix, hbo,
      oscar, academy award, bafta, golden globe, emmy, grammy, brit award, mtv, cannes, sundance, palme d or, best picture, best director, best actor,
      best actress, best film, nominee, nomination, red carpet, premiere, film premiere, trailer, teaser, film critic, movie review, rotten tomatoes, rom com, romantic comedy,
      thriller, horror film, biopic, documentary, animation, animated, cartoon, comic book, superhero, spider man, batman, harry potter, star wars, lord of the rings,
      james bond, tv series, tv drama, sitcom, soap opera, reality show, reality tv, talent show, chat show, talk show, game show, tv presenter, broadcaster, episode,
      season finale, web series, comedian, stand up comedy, comedy, sketch show, music, musician, singer, songwriter, singer songwriter, vocalist, guitarist, drummer,
      bassist, pianist, rapper, rap, hip hop, pop star, pop singer, pop group, rock band, rock star, boy band, girl band, band member, indie band, punk, jazz, reggae,
      heavy metal, r b, orchestra, opera, symphony, ballet, choir, choreographer, choreography, dancer, musical, west end, broadway, theatre, theater, stage play, playwright,
      lyric, lyrics, melody, chorus, soundtrack, album, debut album, album chart, singles chart, number one single, record label, recording studio, top 40, hit single, chart topper, itunes chart, billboard,
      concert, gig, live aid, glastonbury, music festival, world tour, headline act, tour date, encore, music video, video clip, dj, elvis, beatles, madonna,
      u2, britney, beyonce, eminem, spielberg, scorsese, tom cruise, brad pitt, shah rukh khan, celebrity, celebrities, paparazzi, tabloid, gossip column, fan club, stardom,
      showbiz, show business, entertainer, entertainment, novelist, bestseller, art exhibition, art gallery, k pop, anime, manga, cosplay`,
    weak: `
      star, director, producer, production, role, character, scene, script, story, plot, performance, perform, performer, performed, show, series, stage, screen, studio, television,
      tv, channel, broadcast, audience, viewer, viewing figure, critic, review, award, winner, nominated, ceremony, festival, release, released, hit, chart, single, song, sing, sang, sung, track,
      band, group, tour, record, dance, drama, play, artist, art, author, book, novel, photo shoot, fame, famous, fan, interview, wedding, romance, divorce, comic,
      hero, villain, hilarious, funny, humour, joke, tune, sound, guitar, piano, drum, violin, vocal, radio, host, presenter, judge, contestant, debut, comeback, icon, legend, glamour, ticket, poster, shoot, camera, sex symbol, musical note, theme`,
  },
  bn: {
    strong: `
      বিনোদন, চলচ্চিত্র, চলচ্চিত্রকার, সিনেমা, সিনেমাহল, সিনেমা হল, প্রেক্ষাগৃহ, ছায়াছবি, মুভি, ফিল্ম, শর্টফিল্ম, স্বল্পদৈর্ঘ্য, পূর্ণদৈর্ঘ্য, প্রামাণ্যচিত্র, তথ্যচিত্র, টেলিফিল্ম, ওয়েব সিরিজ, ওয়েব ফিল্ম, ওটিটি, নেটফ্লিক্স, হইচই, চরকি,
      নায়ক, নায়িকা, খলনায়ক, চিত্রনায়ক, চিত্রনায়িকা, অভিনেতা, অভিনেত্রী, অভিনয়, অভিনয়শিল্পী, সহশিল্পী, পার্শ্বচরিত্র, কেন্দ্রীয় চরিত্র, মুখ্য চরিত্র, চিত্রনাট্য, চিত্রনাট্যকার, কাহিনিকার, সংলাপ, শুটিং, শুটিংস্পট, শ্যুটিং, ডাবিং, পরিচালক, চিত্রপরিচালক, নির্মাতা,
      প্রযোজক, প্রযোজনা, পরিবেশক, সহকারী পরিচালক, চিত্রগ্রাহক, ঢালিউড, বলিউড, টালিউড, হলিউড, ঢাকাই, ঢাকাই ছবি, এফডিসি, শিল্পী সমিতি, পরিচালক সমিতি, প্রযোজক সমিতি, সেন্সর বোর্ড, মহরত, ট্রেলার, টিজার, টেইলর, প্রিমিয়ার শো, বক্স অফিস, ব্লকবাস্টার, সুপারহিট,
      নাটক, নাট্যকার, নাট্যদল, নাট্যোৎসব, নাট্যজন, মঞ্চনাটক, মঞ্চ নাটক, মঞ্চায়ন, ধারাবাহিক নাটক, ধারাবাহিক, একক নাটক, খণ্ড নাটক, টেলিভিশন নাটক, টিভি নাটক, ঈদের নাটক, সিরিয়াল, মেগা সিরিয়াল, থিয়েটার, শিল্পকলা একাডেমি, যাত্রাপালা,
      গান, গানের, গীতিকার, সুরকার, সুর ও সংগীত, কণ্ঠশিল্পী, সংগীতশিল্পী, সঙ্গীতশিল্পী, গায়ক, গায়িকা, সংগীত, সঙ্গীত, সংগীত পরিচালক, সঙ্গীত পরিচালক, সংগীতানুষ্ঠান, রবীন্দ্রসংগীত, রবীন্দ্রসঙ্গীত, নজরুলসংগীত, নজরুলসঙ্গীত, লোকসংগীত, লোকগান, বাউল গান, বাউল শিল্পী,
      আধুনিক গান, ব্যান্ড দল, ব্যান্ডদল, ব্যান্ডসংগীত, রক ব্যান্ড, কনসার্ট, অ্যালবাম, একক অ্যালবাম, মিউজিক ভিডিও, মিউজিক, আইটেম গান, প্লেব্যাক, দ্বৈত গান, গিটার, তবলা, হারমোনিয়াম, নৃত্য, নৃত্যশিল্পী, নৃত্যপরিচালক, নাচ, কোরিওগ্রাফার, কোরিওগ্রাফি, মডেল ও অভিনেত্রী, মডেলিং, র‍্যাম্প, বিজ্ঞাপনচিত্র,
      মিস ওয়ার্ল্ড, মিস ইউনিভার্স, সুন্দরী প্রতিযোগিতা, তারকা, তারকাখ্যাতি, সেলিব্রেটি, সেলিব্রিটি, শোবিজ, উপস্থাপক, উপস্থাপিকা, উপস্থাপনা, রিয়েলিটি শো, টক শো, কৌতুক অভিনেতা, কমেডি, কৌতুক, কার্টুন, অ্যানিমেশন, অ্যানিমেটেড, অস্কার, গোল্ডেন গ্লোব, গ্র্যামি, কান চলচ্চিত্র উৎসব, চলচ্চিত্র উৎসব, জাতীয় চলচ্চিত্র পুরস্কার,
      ফিল্মফেয়ার, মেরিল প্রথম আলো পুরস্কার, বাচসাস পুরস্কার, শাকিব খান, শাকিব, অপু বিশ্বাস, বুবলী, জয়া আহসান, মোশাররফ করিম, চঞ্চল চৌধুরী, তাহসান, মেহজাবীন, অপূর্ব, নিশো, পরীমনি, নুসরাত ফারিয়া, পূর্ণিমা, মৌসুমী, রিয়াজ, ফেরদৌস, সালমান খান, শাহরুখ খান, শাহরুখ, আমির খান, অমিতাভ বচ্চন, অক্ষয় কুমার, রণবীর কাপুর, রণবীর, দীপিকা, দীপিকা পাড়ুকোন,
      প্রিয়াঙ্কা চোপড়া, ক্যাটরিনা, আলিয়া ভাট, কারিনা কাপুর, ঐশ্বরিয়া, সানি লিওন, প্রসেনজিৎ, রুনা লায়লা, সাবিনা ইয়াসমিন, কুমার বিশ্বজিৎ, আইয়ুব বাচ্চু, এন্ড্রু কিশোর, মমতাজ, কনা, আসিফ আকবর, হাবিব ওয়াহিদ, বাপ্পা মজুমদার, লেডি গাগা, টেলর সুইফট, অ্যাঞ্জেলিনা জোলি, রোমান্টিক, রোমান্টিক ছবি, থ্রিলার`,
    weak: `
      ছবি, চরিত্র, গল্প, কাহিনি, কাহিনী, দৃশ্য, মঞ্চ, পর্দা, বড় পর্দা, ছোট পর্দা, টেলিভিশন, টিভি, চ্যানেল,
      অনুষ্ঠান, সম্প্রচার, পর্ব, সিরিজ, মুক্তি, মুক্তি পেয়েছে, মুক্তি পাবে, দর্শক, দর্শকপ্রিয়, জনপ্রিয়,
      জনপ্রিয়তা, শিল্পী, সংস্কৃতি, সাংস্কৃতিক, উৎসব, পুরস্কার, জুরি, ভক্ত, ভক্তদের, জুটি, প্রেম, বিয়ে,
      বিচ্ছেদ, সাক্ষাৎকার, ফটোশুট, মডেল, বিজ্ঞাপন, ইউটিউব চ্যানেল, ভিডিও, কণ্ঠ, সুর, তাল, লয়, কথা ও সুর,
      ব্যান্ড, রেডিও, স্টুডিও, ক্যামেরা, রহস্য, হাস্যরস, হাসির, ভালোবাসা দিবস, ঈদে, নতুন ছবি, নতুন গান, লেখক,
      উপন্যাস, কবিতা, আবৃত্তি, মেকআপ, গ্ল্যামার, লুক, পোস্টার, টিকিট, শিল্পকলা, মুক্তির তারিখ, দর্শকের মন`,
  },
}
