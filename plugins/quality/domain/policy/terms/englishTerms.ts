import type { PolicyTerms } from '../policyTerms'

/** English. A plural or possessive s matches by itself; other forms are written out. Written from knowledge of the policies, for this screen. */
export const englishTerms: PolicyTerms = {
  language: 'en',
  groups: {
    buy: 'buy/order/purchase',
    sell: 'sale/selling/sell/sold',
    ship: 'shipping/ship/shipped/delivery/delivered/deliver/courier',
    cheap: 'cheap/cheapest/discount/wholesale/price',
    hack: 'hack/hacking/hacked/crack/cracking',
    account:
      'account/password/wifi/facebook/instagram/whatsapp/gmail/snapchat/icloud/email/webcam/router/modem/twitter/tiktok/telegram/login/netflix/imo/messenger/laptop/cctv/phone/iphone/android/pc/snapchat/drive/cloud/pattern lock',
    partner: 'wife/husband/girlfriend/boyfriend/spouse/partner/ex/lover/fiance/crush',
    kill: 'kill/shoot/hang/behead/slaughter/burn/beat/stab/lynch/murder/attack/execute',
    illness:
      'cancer/diabetes/covid/coronavirus/aids/hiv/autism/asthma/alzheimer/arthritis/tumour/tumor/dementia/infertility/thyroid/hepatitis/malaria/measles/jaundice/dengue/psoriasis/obesity/depression',
    brand:
      'rolex/gucci/nike/adidas/prada/chanel/vuitton/omega/cartier/designer/branded/jordan/yeezy/louis/hermes/dior/apple/iphone/airpod/puma/supreme/balenciaga/versace/casio/samsung',
    pill: 'viagra/cialis/xanax/tramadol/oxycodone/adderall/valium/diazepam/codeine/ritalin/ambien/modafinil/fentanyl/percocet/abortion pill/sleeping pill/sleeping tablet/painkiller/opioid/lorazepam/alprazolam/clonazepam/ozempic/mtp kit/misoprostol/antibiotic',
    drug: 'weed/cocaine/heroin/meth/methamphetamine/mdma/lsd/ecstasy/marijuana/cannabis/ganja/ketamine/opium/yaba/hashish/edible/shroom/hash/crack cocaine/crystal meth/phensedyl/charas/bhang/kush/amphetamine/speed pill/party pill/psilocybin',
    gun: 'gun/pistol/handgun/rifle/ammo/ammunition/silencer/firearm/revolver/shotgun/glock/9mm/bullet/carbine/ak 47/weapon/sniper',
    exam: 'exam/test/quiz/coursework/homework/ielts/toefl/sat/gre/gmat/interview/driving test',
    paper: 'essay/thesis/dissertation/paper/assignment/coursework/homework',
    them: 'him/her/them/those/these',
  },
  idioms:
    'bath bomb, the bomb, bomb disposal, bomb squad, bomb shelter, bomb threat, photo bomb, chocolate bomb, cocoa bomb, world war bomb, seed bomb, life hack, kitchen hack, growth hack, ' +
    'ikea hack, hack week, hack day, cracked wheat, cracked pepper, cracked heel, crack filler, drug store, drugstore, drug administration, sex education, same sex, sex ratio, sex discrimination, ' +
    'sex of the baby, naked truth, naked eye, nude lipstick, nude shade, nude colour, nude color, nude heel, breast cancer, wine vinegar, ginger beer, root beer, rum cake, fake news, fake review, fake smile, ' +
    'fake flower, fake eyelash, fake plant, glue gun, spray gun, heat gun, nail gun, water gun, top gun, radar gun, massage gun, shot in the arm, slot machine learning, time slot, slot in, opium war, weed killer, ' +
    'photo shoot, bet that, bet you, i bet, best bet, safe bet, alphabet, killed it, killing it, escort vehicle, ivory coast, ivory tower, ivory colour, ivory color, ivory white, ivory dress, ' +
    'degree celsius, degree fahrenheit, degree angle, certificate authority, ssl certificate, replica set, hate speech, suicide squad, suicide prevention, cure meat, cured ham, lottery scholarship, bride price, hit the jackpot, jackpot with her, jackpot with his',
  calls:
    '{buy}, {sell}, {cheap}, {ship}, shop now, download, sign up, join, join now, join free, join our, call now, call us, contact us, message us, whatsapp, telegram, inbox, free, click here, click, how to, step by step, ' +
    'steps, guaranteed, hire, we sell, watch, get yours, place your order, bitcoin, install, pay, without registration, no questions asked, adults only, available, genuine, trusted, learn how, text us, dm, dm us, dm me, knock us, inbox me, contact, message me, mail us, book, book now, book a, get, try, send, click the link, pay us, pay only, for cash, promo code, use this, use our, tutorial, here is how, works on every, install the, copy the, our shop, our store, our dealer, our factory, our team, we bring, we offer, we provide, we deliver, we print, we make, for only, best price, lowest price, follow these, in minutes, limited offer, today only, subscribe, link below, link in, our channel, our group, our website, cash on delivery, see her, refuse it, drink, mix, looking for, want to, need a, selling, sells, free trial, per gram, wholesale, easy, easiest, secret, instantly, you will, you need no, grab, grab the, shipped to your home, no card required, updated nightly, updated daily, start now, start today, act now, before they are taken down, deposit today, right now, on camera, our tool, in minutes, starting at, just, ask us, reach us, ping us, comment below, send us, whoever wants, you can, come to',
  guards:
    'police, arrest, arrested, arresting, court, judge, jailed, jail, prison, sentenced, convicted, trial, banned, ban, outlawed, illegal, law, lawmaker, crime, criminal, gang, smuggler, trafficker, victim, warn, warned, warning, beware, avoid, prevent, ' +
    'prevention, protect yourself, protect your, protection, protecting, secure, security, safety, awareness, campaign, fight against, fighting, say no, stop, quit, quitting, helpline, hotline, counsellor, ask your doctor, your doctor, doctors warn, doctors say, pharmacist, side effect, ' +
    'addiction, addicted, abuse, rehabilitation, rehab, recovery, researcher, scientist, a study, the study, studies, survey, museum, history, historian, century, ancient, empire, colonial, novel, novelist, the film, film festival, thriller, ' +
    'actor, director, scene, played by, starring, fiction, fictional, ethical, do not, must not, should not, never share, never give, never buy, never take, ' +
    'myth, rumour, rumor, fact check, debunk, debunked, there is no, no evidence, false claim, scam, scammer, fraud, fraudster, cheated, spot, report it, racism, racist, discrimination, prejudice, taught, teach children, charity, two step verification, two factor, ' +
    'minister, government, parliament, spokesman, officials, investigation, investigators, accused, alleged, suspect, suspected, said the, told the, regulators, regulation, risk of, dangers of, danger of, harms, harmful, what advertisements say, whatever, log out, change the password, change your password, new password, set a new, is your, if your, your account hacked, was hacked, were hacked, been hacked, legal, legalised, legalized, lawful, speech, rights, human right, memorial, survivor, patients should, as your doctor, experts warn, expert, nurse, health worker, schedule, immunisation, immunization, unicef, who says, harmless, sober, sobriety, therapy, therapist, mental health, parents should, parental, poem, poet, painting, exhibition, literature, season, episode, review of, biography, documentary, medieval, dynasty, ministers, activist, protest, rally, condemned, condemn, denied, denies, mourning, killed in, died in, injured, wounded, rescued, rescue, hospital, symptoms, diagnosis, diagnosed, trial found, peer reviewed, inspectors, customs, seized, raid, raided, smuggled',
  categories: {
    'child-safety': {
      strong:
        'child porn, child pornography, underage porn, underage sex, child sex, preteen sex, lolita video, kiddie porn, young girl nude, schoolgirl nude, minor nude, teen porn, schoolgirl sex',
    },
    illegal: {
      strong:
        'kidney for sale, sell your kidney, cloned card, cloned credit card, cvv dump, money laundering service, launder your money, hitman for hire, hire a hitman, stolen car for sale, stolen phone for sale, sell kidney, buy kidney, organ for sale, sell your organ, launder money, fake tax return service, evade tax with our, buy stolen, stolen card, credit card dump, cvv, smuggle you into, cross the border illegally, human smuggling package, hire killer, contract killer',
    },
    piracy: {
      strong:
        'keygen, serial key, serial number and crack, cracked version, cracked software, cracked photoshop, cracked app, cracked apk, cracked game, cracked windows, crack version, nulled theme, nulled script, nulled plugin, mod apk, ' +
        'pirated movie, pirated software, pirated copy, torrent site, torrent link, torrent download, camrip, download full movie, latest movie free, full movie free, movie free online, bypass drm, activation crack, warez, full movie, full movie download, hindi dubbed, web series leaked, leaked movie, leaked web series, microsoft office for free, free activator, activator free, paste crack, run crack, free premium account, netflix for free, premium for free, free ebook pdf of, scanned copy of, watch full match free stream, bypass license, bypass licence, remove drm, rip netflix, iptv subscription cheap, iptv with all channel, free spotify premium, modded apk, download cracked, torrent magnet, magnet link, no ads movie, all movies free, cam print, pirated film, pirated series, pirated game, pirated book, watch premium free, crack and patch, license generator, activation key generator, ripped from netflix, telegram movie channel',
      weak: 'crack, cracked, activator, torrent, pirated, full version, nulled, license key, licence key, before release, dubbed, 1080p, hdrip, leaked, premium account, free stream, magnet, ripped, camrip, bootleg',
      near: 'software, program, download, license, licence, office, photoshop, serial, movie, antivirus, activated, activate, apk, game, premium, registration, full movie, web series, hindi, keygen, free, defender, antivirus, adobe, autocad, filmora, camtasia, idm',
    },
    counterfeit: {
      strong:
        'replica watch, replica bag, replica handbag, replica shoe, replica sneaker, replica {brand}, {brand} replica, designer replica, first copy, master copy, mirror copy, fake {brand}, fake watch, fake handbag, fake bag, fake shoe, fake designer, counterfeit watch, counterfeit bag, 1 1 replica, 1:1 replica, aaa replica, aaa copy, aaa quality, super copy, high copy, exact copy, clone phone, clone iphone, same logo, {brand} copy, {brand} clone, first copy shoe, fake perfume, copy watch, replica perfume, replica jersey',
      weak: 'replica, fake, counterfeit, knockoff, from the original, like the original, copy, clone, same leather, same logo, hologram',
      near: '{brand}, watch, bag, handbag, shoe, sneaker, brand, replica, factory, perfume, jersey',
    },
    endangered: {
      strong:
        'rhino horn powder, ivory for sale, tiger skin for sale, shark fin for sale, pangolin scale for sale, buy ivory, exotic skin for sale, selling slow loris, pangolin scale, pangolin scales, baby slow loris, buy tortoise star, exotic pet smuggled, tiger cub for sale, elephant ivory, rhino horn, tiger bone wine, turtle shell for sale, selling ivory, parrot wild caught for sale',
      weak: 'ivory, tiger skin, rhino horn, pangolin scale, pangolin, shark fin, elephant tusk, leopard skin, tiger bone, bear bile',
      near: '{sell}, {buy}, {ship}, price, genuine, worldwide, powder, shipping, selling, any country',
    },
    hate: {
      strong:
        'inferior race, should all be killed, filthy immigrant, filthy jew, filthy muslim, filthy hindu, are vermin, are cockroaches, are parasites, are subhuman, are animals not people, driven from our country, driven out of our country, ' +
        'go back to where they came, white power, deport them all, do not deserve to live, gas the, we hate those, we hate these, we hate them, superior race, must be exterminated, cleanse our country, do not belong here, does not belong here, throw them out, throw them all out, throw out, they are dirty, are dirty, kick them out, are all thief, are all thieves, are all terrorist, are not human, are animal, should be banned from our country, should be expelled, should be wiped, breed like, send them back, hang the gays, burn their mosque, burn their temple, women are inferior, women are property, stupid race, lower caste are, ban all muslim, kill all, curse on their race, keep the blacks out, keep them out of, only bring crime, less intelligent by nature, inferior by nature, they breed, they are all criminals, are all criminals, all of them are criminals, boycott all muslim, boycott all jewish, do not let them, they poison our, run our country secretly, control the banks, not real women, should be cured of gay, go back to africa, go back to pakistan',
      weak: 'hate, vermin, subhuman, inferior, filthy, parasite, cockroach, exterminate, dirty, thieves, animals, kick out, throw out, wipe out, blacks, less intelligent, bring crime, invaders, savages, infest',
      near: 'immigrant, refugee, muslim, hindu, jew, christian, religion, race, blacks, gays, minority, foreigner, those people, these people, hindus, muslims, jews, blacks, belong here, them all, dalit, kafir, rohingya, by nature, bring crime, keep out, our school, our country',
    },
    violence: {
      strong:
        'beat {them} to death, {kill} the traitor, {kill} them all, {kill} every one of them, burn their house, burn down their, leave nobody alive, leave no one alive, deserves to die, deserve to die, shoot on sight, stab {them}, make them bleed, we will kill, i will kill you, must be beheaded, should be beheaded, find his house, burn it tonight, burn his house, burn her house, break his leg, break his bone, beat him until, beat him to death, deserves death, deserve death, must die, should be shot, should be hanged, hang him, lynch him, acid on her face, throw acid, rape her, teach her lesson with, shoot every, bomb them all',
      weak: 'traitor, infidel, enemies, behead, beheaded, lynch, acid, burn, insult us',
      near: 'kill, burn, behead, slaughter, bleed, tonight, his house, her face, must, whoever',
    },
    'self-harm': {
      strong:
        'kill yourself, painless way, painless death, way to die, ways to die, suicide is the, suicide method, commit suicide easily, how to commit suicide, pro ana, thinspo, thinspiration, starve yourself, cut yourself, end it all, so end it, easiest way to die, way to die in your sleep, die in your sleep, overdose of pill to die, no reason to live, better off dead, you should die, life is pointless, slit your, hang yourself, jump off bridge and, lethal dose, how much pill to die, fasting until you disappear',
      weak: 'suicide, ending it, end your life, anorexia',
      near: 'painless, method, best answer, easy way, easiest, quickest',
    },
    'harmful-claims': {
      strong:
        'cure/cures/curing/cured {illness}, cure/cures for {illness}, {illness} cure, miracle cure, miracle drug, vaccine cause autism, vaccines cause, virus is a hoax, covid is a hoax, pandemic is a hoax, climate change is a hoax, stop taking insulin, stop taking your medicine, bleach solution, ' +
        'drink bleach, doctors hide, doctors do not want you, doctors don’t want you, throw away your chemotherapy, instead of chemotherapy, without chemotherapy, reverse diabetes, reverse your diabetes, the election was stolen, it cures, kill cancer, kills cancer, kill coronavirus, kills coronavirus, kills virus, vaccine contain microchip, vaccine contains, microchip that control, doctor do not want you, big pharma hide, big pharma, you need no surgery, need no surgery, no surgery needed, no need for chemotherapy, stop chemotherapy, instead of insulin, instead of surgery, instead of vaccine, no doctor needed, better than chemotherapy, cancer in day, 5g cause, 5g spread, earth is flat and, ivermectin cure, hydroxychloroquine cure, urine therapy, homeopathy cure, garlic cure, heals {illness}, treats {illness} at home, treat {illness} naturally, refuse vaccine, never vaccinate, vaccine is poison, vaccine make you, hiv does not exist, cured {illness}, get rid of {illness}, vote was rigged by, dead people voted, forget vaccine, forget vaccines, forget chemotherapy, forget insulin, better than vaccine, better than doctor, better than any doctor, no hospital needed, cancer gone, diabetes gone, tumour gone, juice cures, juice cured, oil cures, oil cured, prayer cures, heals cancer, doctors lie, doctors are lying, vaccines kill, vaccines are poison, never take medicine',
      weak: 'cure, cures, cured, heals, reverse, reverses, vaccine, remedy, lemon and baking soda, baking soda, turmeric, black seed, kill, detox',
      near: '{illness}, herbal, naturally, permanently, without medicine, hoax, poison, microchip, cancer cell, tumour, no surgery, no medicine, permanent cure, 100 percent, forget, better than, juice, needle, gone in, doctors lie',
    },
    deceptive: {
      strong:
        'get rich quick, get rich overnight, double your money, triple your money, guaranteed profit, guaranteed return, guaranteed income, guaranteed no risk, without any work, without working, millionaire overnight, claim your prize, claim prize, you have won prize, you have won lottery, you have won iphone, account is suspended, ' +
        'account has been suspended, confirm your bank, verify your bank, confirm your password, confirm your card, secret system, money flipping, doubling your investment, no risk, risk free profit, bank password and, invest now and become, investment never fail, never fails, profit is certain, certain profit, send bitcoin, bitcoin back, get bitcoin back, guaranteed daily, daily profit, daily return, enter your card, card number and pin, your account will be closed, account will be blocked, account will be closed, click link and enter, inheritance of million, transfer of million, processing fee to receive, lucky winner, selected winner, free iphone giveaway, easy money, make money fast, make money while you sleep, pyramid, refer friend and earn unlimited, mlm plan, no experience no investment, earn without, hack to earn, become rich, get rich, financial freedom in, trading signals guaranteed, forex robot, 100 profit, otp code to, profits are guaranteed, profit is guaranteed, guaranteed every day, with this bot, trading bot profit, turn 100 dollar into, turned 100 dollars into, into a fortune, money tree, unlimited income, secret loophole, banks hate this, earn 500 dollar a day, withdraw instantly guaranteed',
      weak: 'earn, invest, profit, lottery, card pin, bank password, easy money, pin, otp, card number, bitcoin, investment, refer, income, jackpot winner, giveaway',
      near: 'guaranteed, overnight, a day, a week, no risk, confirm, verify, claim, suspended, secret, without work, within hour, never fail, certain, will be closed, click link, get back, blocked, daily, per day, unlimited, winner',
    },
    forgery: {
      strong:
        'fake passport, fake id, fake licence, fake license, fake diploma, fake degree, fake certificate, fake visa, fake document, fake bank statement, fake currency, fake note, counterfeit money, counterfeit note, counterfeit bill, forged passport, forged document, real looking, novelty id, ' +
        'buy degree, buy a degree, buy diploma, buy a diploma, buy passport, buy a passport, sell diploma, sell degree, sell certificate, degree without study, degree without studying, degree without exam, pass a drug test, synthetic urine, clean urine, print fake, fake medical certificate, fake university, fake transcript, fake birth certificate, fake stamp, fake seal, fake driving licence, fake driving license, fake vaccination card, fake covid certificate, original seal, forge signature, forged signature, buy certificate, buy fake, buy ielts certificate, passport for sale, visa without interview, undetectable counterfeit, registered in the database',
      weak: 'passport, driving licence, driver license, driving license, diploma, degree, certificate, bank statement, our document, seal, transcript, medical certificate, banknote, document',
      near: 'fake, forged, counterfeit, real looking, without study, we sell, look genuine, pass every check, plain envelope, every employer accept, in a hurry, print, undetectable, original seal',
    },
    'academic-cheating': {
      strong:
        'write your {paper} for you, write {paper} for you, write term paper, we write essay, we write your, write my {paper} for me, essay writing service, take your {exam} for you, take online exam, take your online exam, sit your online exam, sit your exam, leaked exam, leaked question, ' +
        'exam question leaked, question paper leaked, exam dump, do my homework, do your homework for you, do your assignment, answer key for the, sit your {exam}, take your {exam}, sit {exam} for you, take {exam} for you, buy essay, buy assignment, essay for sale, thesis for sale, question in advance, hidden earpiece, pass exam without studying, guaranteed band, proxy for exam, contract cheating, we do your homework, pay someone to, homework done for you, chegg answer free, original exam question',
      weak: '{paper}, term paper, {exam}, answer key, exam question',
      near: 'for you, our expert, our writer, experts write, we write, on your behalf, plagiarism free, place your order, leaked, without attending, pay us, nobody check, guaranteed, guaranteed grade, from scratch',
    },
    hacking: {
      strong:
        'hire a hacker, hacker for hire, our hacker, {hack} wifi, {hack} facebook, {hack} instagram, {hack} whatsapp, {hack} gmail, {hack} any, {hack} someone, wifi hacker, password cracker, {hack} the password, bypass icloud, bypass frp, bypass the paywall, ddos for hire, keylogger download, carding tutorial, steal password, steal wifi, {hack} account, {hack} phone, {hack} router, {hack} webcam, {hack} camera, {hack} email, {hack} netflix, phishing page, phishing kit, wifi password hack, brute force attack tool, victim login, get into ex, recover anyone password, hack tool, hacking tool, hacking app, rat software, botnet for rent, ddos service, unlock any phone, unlock any iphone, jailbreak kit, read its message, unlock pattern lock of, crack the pin, sim swap, sim swapping, take over account, hijack account, account takeover, get inside phone, stolen password, leaked password, password list, steal cookies, session hijack',
      weak: 'hack, hacker, hacking, hacked, crack, cracking, bypass, break into, breaks into, breaking into, get into, keylogger, spoof, break in, breaking in, steal, phishing, brute force, exploit, unlock, unlocks, jailbreak, hijack, take over',
      near: '{account}, network, bank account',
    },
    spyware: {
      strong:
        'spy app, spy software, spyware app, spy camera hidden, hidden spy, track your {partner}, track {partner} phone, spy on, monitor your {partner}, read your {partner}, read her message, read his message, read their message, without her knowing, without his knowing, without their knowing, ' +
        'without her knowledge, without his knowledge, without their knowledge, secretly record, secretly track, phone secretly, read your {partner}, read {partner} chat, {partner} whatsapp, {partner} chat, {partner} phone, without touching phone, without touching his phone, without touching her phone, stay invisible, stays invisible, invisible app, install tracker, hidden tracker, gps tracker hidden, clone whatsapp, see someone chat, catch cheating {partner}, listen to her call, listen to his call, record call secretly, hidden camera in bathroom, hidden camera for bedroom',
      weak: 'spy, track, stalkerware, eavesdrop',
      near: '{partner}, secretly, hidden, her message, his message, invisible, tracker, without touching',
    },
    sexual: {
      strong:
        'porn, porno, pornography, pornhub, xxx, sex video, sex clip, sex chat, sex cam, sex tape, sex story, sex stories, live sex, hot sex, nude picture, nude photo, nude video, nude girl, nude model, hardcore scene, naked girl, naked women, naked picture, naked video, hot nude, adult video, erotic story, erotic video, ' +
        'leaked mms, leaked nude, onlyfans leak, milf, uncensored sex, hentai, private video, leaked private video, leaked video of famous actress, see her naked, see him naked, her naked, naked video, adult film, hot video, hot web series, adult site, 18 video, sexy video, sexy girl, sexy picture, sex position video, strip show, striptease, topless picture, busty, bhabhi video, desi mms, desi bhabhi, fetish video, blowjob, orgasm video, horny, hookup tonight, sexting, nude leak, nude, strip live, strip on camera, watch them undress, undress on camera, watch her undress, amateur girl, cam girl, private room girl, naughty girl, hot wife, sensual video, lingerie video, explicit video, explicit picture, adult content free, nsfw video, onlyfans free',
      weak: 'sex, nude, naked, erotic, hardcore, uncensored, strip, undress, amateur, topless',
      near: 'video, clip, cam, adults only, hot, model, picture, actress, leaked, before it is deleted, famous, camera, private room, girl, watch',
    },
    'sexual-services': {
      strong:
        'call girl, escort service, escort agency, escort girl, female escort, independent escort, happy ending massage, sex for money, available for one night, girls for one night, sugar daddy wanted, sensual massage, happy ending, hot girl in your city, girl in your city, want to meet tonight, meet tonight, book girl, paid sex, paid date night, massage parlour girl, female companion, vip companion, companion for night, russian girl available, college girl available, housewife available, full service girl',
      weak: 'escort, sensual massage, erotic massage, sugar baby',
      near: 'one night, per hour, hotel, call now, rates, available, looking for',
    },
    'mail-order-brides': {
      strong:
        'mail order bride, foreign bride, bride from abroad, brides from abroad, buy a bride, order a bride, bride catalogue, bride catalog, foreign women want to marry, foreign woman for marriage, russian bride, ukrainian bride, filipina bride, asian bride, thai bride, brides available, marry a foreign girl for',
      weak: 'bride, foreign women',
      near: 'catalogue, catalog, from abroad, want to marry, order',
    },
    shocking: {
      strong:
        'gore video, beheading video, execution video, uncensored gore, bloody accident video, brutal death video, watch people die, dead body picture, dog fighting video, cockfight betting, see dead body, real death caught on camera, horrific accident uncensored, severed head, torture video, people die on camera, bloody murder footage, uncensored accident footage',
    },
    explosives: {
      strong:
        'pipe bomb, make a bomb, build a bomb, bomb making, bomb recipe, homemade explosive, homemade bomb, make explosives, molotov cocktail recipe, pressure cooker bomb, build bomb, make bomb, make explosive, homemade bomb, homemade grenade, mix chemicals, add a timer, make molotov, nail bomb, car bomb recipe, make gunpowder, make dynamite, make grenade',
      weak: 'bomb, explosive, detonator, grenade, gunpowder',
      near: 'build, make, homemade, step, recipe, instruction, {buy}, mix, chemical, timer, add, tutorial',
    },
    guns: {
      strong:
        '{gun} for sale, buy {gun}, buy a {gun}, unregistered {gun}, no background check, without a licence check, ghost gun, ar 15 part, {gun} without license, cheap {gun}, sell {gun}, selling {gun}, {gun} dealer, {gun} without paper, {gun} without papers, {gun} for cash, without papers, order {gun}, 3d printed gun, 3d print gun, illegal {gun}, untraceable',
      weak: '{gun}, ar 15, weapon',
      near: '{sell}, {buy}, {ship}, cheap, unregistered, background check, without paper, papers, dealer, for cash, license',
    },
    tobacco: {
      strong:
        'buy cigarette, buy cheap cigarette, cheap cigarette, vape juice, vape shop, carton of cigarette, carton of tobacco, buy vape, nicotine pouch, e liquid flavour, vape flavour, vape flavor, vape pod, order pod, e liquid, eliquid, disposable vape, shisha flavour, cigar shop, buy cigar, cheap tobacco, hookah online, cigarettes online, nicotine salt, elf bar, juul pod',
      weak: 'cigarette, tobacco, vape, cigar, hookah, shisha',
      near: '{buy}, {cheap}, {ship}, {sell}, carton, shop, flavour, flavor, pod, free delivery, best',
    },
    'recreational-drugs': {
      strong:
        'buy {drug}, buy cheap {drug}, {drug} for sale, make meth, cook meth, grow your own weed, cheap {drug}, pure cocaine, purest cocaine, best {drug}, sell {drug}, selling {drug}, {drug} delivery, {drug} price, {drug} online, {drug} dealer, high quality {drug}, {drug} in bulk, get high, grow {drug}, how to make {drug}, how to smoke {drug}, drug for sale, pure mdma, cannabis gummies, cannabis gummy, thc gummies, no medical card, thc vape, thc oil, order ounce, weed edibles, shipped discreetly, stealth shipping',
      weak: '{drug}, magic mushroom',
      near: '{buy}, {cheap}, {ship}, {sell}, gram, purest, no questions asked, dealer, text us, telegram, per gram, best, get, plug, stash, gummies, ounce, no medical card, order',
    },
    alcohol: {
      strong:
        'get drunk, liquor price, order whisky, order whiskey, order vodka, buy liquor, buy whisky, buy vodka, cheap liquor, binge drinking game, drinking challenge, buy beer, buy whiskey, order beer, beer online, whiskey online, vodka online, wine online, liquor online, alcohol delivery, alcohol home delivery, drunk for, bring bottle to your door, duty free liquor, cheap beer, cheap wine, cheap vodka, moonshine recipe, drink as much as',
      weak: 'whisky, whiskey, vodka, liquor, rum, tequila, beer, wine',
      near: 'order, buy, cheapest, home delivery, midnight, drunk, {sell}, bottle, our door, your door, online, {ship}',
    },
    gambling: {
      strong:
        'online casino, casino bonus, betting site, betting app, betting tip, free bet, welcome bonus, deposit bonus, free spin, sports betting, place your bet, place bet, bet now, win big, spin the slot, play for real money, real money, jackpot, satta king, satta matka, 1xbet, melbet, bet365, betway, dafabet, parimatch, mostbet, casino, teen patti for cash, teen patti, andar bahar, cricket betting, football betting, real cash, lottery tip, winning number, aviator game, betting code, betting id, first deposit, win cash, win real cash, win money playing, double your bet, bet on, betting odd, fixed match, satta, live casino, slots bonus, spin and win, scratch card win, bet on horse, insider tip, insider tips, place wager, roulette system, beat the bookmaker, get thirty free, sure bet, betting bonus, match winner tip, cash out same evening',
      weak: 'casino, bet, betting, poker, roulette, gamble, gambling, wager, baccarat, blackjack, rummy, odds',
      near: 'deposit, bonus, jackpot, sign up, payout, spin, win now, real money, cash out, match, promo code, first deposit, tip, win real cash, millionaire, every hour, ipl',
    },
    'prescription-drugs': {
      strong:
        'without a prescription, without prescription, no prescription needed, no prescription, no rx, buy {pill}, order {pill}, {pill} online, cheap {pill}, {pill} delivered, {pill} without, {pill} for sale, medicine without prescription, buy antibiotic, prescription not required, prescription not needed, without doctor, fake prescription, online prescription free',
      weak: '{pill}, antibiotic, opioid, sleeping pill',
      near: '{buy}, {cheap}, {ship}, lowest, bitcoin, online, prescription',
    },
    supplements: {
      strong:
        'slimming pill, slimming tea, weight loss pill, diet pill, burn fat overnight, fat burner, anabolic steroid, no diet needed, male enhancement, penis enlargement, breast enlargement pill, lose weight without diet, lose weight overnight, hgh for sale, buy steroid, fat burning capsule, fat burning pill, weight loss capsule, fat loss pill, muscle pill, height increase capsule, height growth pill, grow taller pill, testosterone booster, libido booster, sex power capsule, keto pill, no exercise no diet, without exercise, no exercise, kg in week, lose belly fat overnight, skin whitening pill, glutathione injection, ephedra, sarms',
      weak: 'pill, steroid, capsule, supplement, lose, drop, herbal tea, booster, injection',
      near: 'kilo, weight in, fat, slimming, in a week, no diet, overnight, fat burning, kg, in two week, no exercise, taller, inch, whitening',
    },
  },
}
