import type { PresetTerms } from '../presetTerms'

/** Words of computing, the internet and gadgets, written from knowledge of the subject. Strong: hardly used elsewhere. */
export const informationTechnology: PresetTerms = {
  en: {
    strong: `
      computer, computing, laptop, desktop pc, notebook pc, tablet, smartphone, mobile phone, handset, iphone, ipad, ipod, android, ios,
      windows, linux, ubuntu, macos, macintosh, unix, operating system, software, firmware, hardware, app store, mobile app, web app, gadget,
      processor, cpu, gpu, microprocessor, chipset, motherboard, graphics card, hard drive, hard disk, ssd, usb, hdmi, gigabyte, megabyte, terabyte,
      megapixel, gigahertz, keyboard, touchscreen, webcam, router, modem, ethernet, wifi, wi fi, bluetooth, broadband, fibre optic, bandwidth,
      internet, internet user, online service, world wide web, web page, webpage, website, web browser, browser, firefox, google, gmail, microsoft, apple mac,
      intel, amd, nvidia, ibm, oracle, cisco, dell, hewlett packard, lenovo, samsung galaxy, nokia, motorola, amazon web services, facebook, youtube,
      whatsapp, wikipedia, search engine, yahoo, e mail, email, inbox, spam, spammer, phishing, malware, spyware, adware, ransomware, trojan, computer virus,
      antivirus, anti virus, firewall, hacker, hacking, cyber attack, cybersecurity, cyber security, cybercrime, botnet, vulnerability, encryption, encrypted,
      password, two factor, authentication, login, biometrics, algorithm, machine learning, artificial intelligence, deep learning, neural network, chatbot, chatgpt,
      large language model, robotics, automation tool, big data, database, sql, mongodb, server, web server, web hosting, domain name, cloud computing,
      cloud storage, data centre, data center, virtual machine, docker, kubernetes, open source, source code, programmer, programming, coding, coder,
      developer tool, software developer, web developer, web development, app development, javascript, typescript, python, java, php, html, css, node.js,
      api, framework release, github, compiler, debugging, debug, bug fix, beta version, user interface, screenshot, download, upload, file sharing,
      peer to peer, bittorrent, streaming service, podcast, blogger, blogging, weblog, wordpress, seo, social media, social network, social networking,
      mp3, mp3 player, digital camera, digital music, digital rights, drm, dvd player, hdtv, high definition, set top box, voip, skype, text message,
      sms, mms, sim card, 3g, 4g, 5g, telecom, mobile operator, gps, sensor, smartwatch, wearable, virtual reality, augmented reality, vr headset,
      game console, video game, gamer, gaming, playstation, xbox, nintendo, rfid, semiconductor, silicon chip, nanotechnology, supercomputer, quantum computer,
      blockchain, cryptocurrency, bitcoin, e commerce, freelancing, freelancer, silicon valley, startup, tech firm, technology, techie, digital divide, pc`,
    weak: `
      device, digital, network, data, file, user, code, chip, screen, display, battery, charger, camera, phone, mobile, app, application, program, programme, system,
      web, online, site, link, search, click, mouse, icon, folder, backup, storage, memory, install, installed, update, upgrade, version, release, feature, launch,
      tool, platform, interface, function, developer, engineer, engineering, technical, tech, electronic, electronics, machine, robot, automatic, virtual, wireless, signal,
      satellite, cable, connection, connect, speed, fast, security, secure, privacy, attack, virus, hack, hacked, fraud, patent, innovation, innovative, research lab, lab,
      gigabit, format, video, audio, photo, picture, music player, player, tv, television, box, game, console, message, messaging, chat, blog, post, content, media, account, settings`,
  },
  bn: {
    strong: `
      প্রযুক্তি, তথ্যপ্রযুক্তি, তথ্য প্রযুক্তি, আইসিটি, আইটি, কম্পিউটার, ল্যাপটপ, ডেস্কটপ, নোটবুক, ট্যাব, ট্যাবলেট কম্পিউটার, স্মার্টফোন, মোবাইল ফোন, মুঠোফোন, হ্যান্ডসেট, আইফোন, আইপ্যাড, অ্যান্ড্রয়েড, এন্ড্রয়েড,
      আইওএস, উইন্ডোজ, লিনাক্স, উবুন্টু, ম্যাকবুক, অপারেটিং সিস্টেম, সফটওয়্যার, সফটওয়ার, হার্ডওয়্যার, ফার্মওয়্যার, অ্যাপ, অ্যাপস, অ্যাপ্লিকেশন, মোবাইল অ্যাপ, প্লে স্টোর, অ্যাপ স্টোর, গ্যাজেট, প্রসেসর, মাদারবোর্ড, র‍্যাম, রম, চিপসেট,
      মাইক্রোচিপ, গ্রাফিকস কার্ড, গ্রাফিক্স কার্ড, হার্ডডিস্ক, হার্ড ডিস্ক, এসএসডি, পেনড্রাইভ, মেমোরি কার্ড, ইউএসবি, গিগাবাইট, মেগাবাইট, টেরাবাইট, মেগাপিক্সেল, গিগাহার্টজ, কিবোর্ড, কীবোর্ড, টাচস্ক্রিন, ডিসপ্লে, ওয়েবক্যাম, রাউটার,
      মডেম, ওয়াইফাই, ওয়াই ফাই, ব্লুটুথ, ব্রডব্যান্ড, ব্যান্ডউইথ, অপটিক্যাল ফাইবার, ইন্টারনেট, ইন্টারনেট সেবা, ইন্টারনেট ব্যবহারকারী, অনলাইন প্ল্যাটফর্ম, ওয়েব, ওয়েবসাইট, ওয়েব পেজ, ওয়েব ডেভেলপমেন্ট, ওয়েব ডিজাইন, ব্রাউজার,
      ক্রোম, ফায়ারফক্স, গুগল, জিমেইল, মাইক্রোসফট, অ্যাপল, ইনটেল, ইন্টেল, স্যামসাং, শাওমি, হুয়াওয়ে, অপো, ভিভো, রিয়েলমি, নকিয়া, ওয়ালটন, ফেসবুক, ইউটিউব, হোয়াটসঅ্যাপ, মেসেঞ্জার, ইনস্টাগ্রাম, টুইটার, টিকটক, উইকিপিডিয়া,
      সার্চ ইঞ্জিন, ই মেইল, ইমেইল, স্প্যাম, ফিশিং, ম্যালওয়্যার, স্পাইওয়্যার, র‍্যানসমওয়্যার, ভাইরাস স্ক্যান, অ্যান্টিভাইরাস, ফায়ারওয়াল, হ্যাকার, হ্যাকিং, হ্যাক, সাইবার, সাইবার হামলা, সাইবার নিরাপত্তা, সাইবার অপরাধ, এনক্রিপশন, পাসওয়ার্ড,
      লগইন, লগ ইন, আপলোড, ডাউনলোড, ইনস্টল, আনইনস্টল, আপডেট ভার্সন, বেটা সংস্করণ, স্ক্রিনশট, ব্যাকআপ, অ্যালগরিদম, কৃত্রিম বুদ্ধিমত্তা, মেশিন লার্নিং, ডিপ লার্নিং, চ্যাটবট, চ্যাটজিপিটি, রোবট, রোবটিকস, রোবোটিকস, বিগ ডেটা,
      ডেটাবেজ, ডাটাবেজ, ডেটা সেন্টার, ডাটা সেন্টার, সার্ভার, ওয়েব হোস্টিং, হোস্টিং, ডোমেইন, ক্লাউড কম্পিউটিং, ক্লাউড, ওপেন সোর্স, সোর্স কোড, প্রোগ্রামার, প্রোগ্রামিং, কোডিং, ডেভেলপার, পাইথন, জাভা, জাভাস্ক্রিপ্ট, পিএইচপি, এইচটিএমএল,
      গিটহাব, ওয়ার্ডপ্রেস, এসইও, ব্লগিং, ব্লগার, ফ্রিল্যান্সিং, ফ্রিল্যান্সার, আউটসোর্সিং, ডিজিটাল মার্কেটিং, গ্রাফিক ডিজাইন, ই কমার্স, ইকমার্স, স্টার্টআপ, হাইটেক পার্ক, ডিজিটাল বাংলাদেশ, স্মার্টওয়াচ, ওয়্যারেবল, ভার্চুয়াল রিয়েলিটি,
      অগমেন্টেড রিয়েলিটি, গেমিং, গেমার, ভিডিও গেম, প্লেস্টেশন, এক্সবক্স, ফোরজি, ফাইভজি, থ্রিজি, সিম কার্ড, সিম, এসএমএস, টেলিকম, টেলিযোগাযোগ, বিটিআরসি, গ্রামীণফোন, রবি আজিয়াটা, বাংলালিংক, টেলিটক, বেসিস, জিপিএস, সেন্সর, সেলফি ক্যামেরা,
      ফিঙ্গারপ্রিন্ট, মিলিঅ্যাম্পিয়ার, মিলিঅ্যাম্পিয়ার ব্যাটারি, চার্জার, ফাস্ট চার্জিং, স্যাটেলাইট, বঙ্গবন্ধু স্যাটেলাইট, ব্লকচেইন, বিটকয়েন, ক্রিপ্টোকারেন্সি, সেমিকন্ডাক্টর, ন্যানো প্রযুক্তি, সামাজিক যোগাযোগমাধ্যম, সোশ্যাল মিডিয়া, স্মার্ট টিভি, ড্রোন`,
    weak: `
      মোবাইল, ফোন, ডিজিটাল, অনলাইন, ডেটা, ডাটা, তথ্য, নেটওয়ার্ক, ফাইল, ফোল্ডার, কোড, চিপ, স্ক্রিন, পর্দা, ব্যাটারি, ক্যামেরা, চার্জ, ডিভাইস, যন্ত্র, মেশিন, সিস্টেম, প্রোগ্রাম, ফিচার, সংস্করণ, মডেল, আপডেট, আপগ্রেড, স্টোরেজ, মেমোরি, সেটিংস, অপশন,
      অ্যাকাউন্ট, আইডি, ব্যবহারকারী, গ্রাহক, অপারেটর, সেবা, প্ল্যাটফর্ম, লিংক, পেজ, পোস্ট, ভিডিও, অডিও, ছবি, মেসেজ, বার্তা, চ্যাট, ব্লগ, কনটেন্ট, সার্চ, ক্লিক, মাউস, আইকন, প্রিন্টার, স্ক্যানার, গতি, সংযোগ, কানেকশন, ইলেকট্রনিক, উদ্ভাবন, উদ্ভাবক, প্রকৌশলী,
      প্রকৌশল, টেক, টেকনোলজি, ভার্চুয়াল, স্মার্ট, ভাইরাস, নিরাপত্তা, গোপনীয়তা, গেম, টিভি, গবেষণাগার, জিবি, এমবি, উন্মোচন, বাজারে এনেছে, ফ্রি, স্পিড, স্পিকার, হেডফোন, ইয়ারফোন`,
  },
}
