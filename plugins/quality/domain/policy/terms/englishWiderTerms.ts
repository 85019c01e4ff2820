import type { PolicyTerms } from '../policyTerms'
import { englishTerms } from './englishTerms'

/**
 * English, the second layer: what the first lists did not know at first sight of fresh passages. Written category by category: the thing
 * (`faint`) and what an offer, an instruction or a slander says of it (`signs`).
 */
export const englishWiderTerms: PolicyTerms = {
  language: 'en',
  groups: {
    ...englishTerms.groups,
    never: "never/not/cannot/wont/won’t/won't/doesn’t/doesn't/don’t/don't/can’t/can't",
    notice: 'know/notice/find out/suspect/catch/detect/realise/realize/see/ask/trace',
    resell: 'resell/reselling/resold/flip/flipping/unload',
  },
  idioms:
    'stolen base, stolen bases, stolen glance, stolen kiss, stolen moment, crack an egg, crack the egg, crack of dawn, crack of the bat, crack team, meter reading, per meter, square meter, replica of, scale replica, wild animal, animal shelter, ' +
    'blood orange, blood pressure, blood test, blood donation, blood moon, killer whale, killer app, killer chutney, killer recipe, dying for a, to die for, die hard, dead heat, bullet point, bullet train, bullet journal, silver bullet, magic bullet, ' +
    'smoking gun, jump the gun, gun for glory, shot glass, shot put, shot through, hot shot, drug interaction, drug resistant, drug company, high street, high school, high tea, high on the list, get high score, get high mark, ' +
    'drinking water, drunk driving, wine glass, beer batter, beer batter fish, poker face, roulette table in, the gambler, casino royale, jackpot of flavour, gold rush, pirates of the caribbean, the pirates of, pirate ship, pirate party, ' +
    'trojan horse, trojan war, virus season, plant virus, curd cure, salt cure, curing salt, cured meat, cured bacon, cured fish, cure the concrete, smoke cured, weed the, weeds, seed bank, pot plant, grass cutter, ' +
    'track record, track and field, race track, track your order, track your spending, track your expense, track your progress, track your period, spy novel, spy thriller, exam stress, proxy server, proxy vote, essay competition, essay contest, ' +
    'bride and groom, the bride wore, father of the bride, escort ship, police escort, escorted by, adult education, adult literacy, adult learner, adult plant, adult bird, young adult, naked mole, naked flame, strip of, strip light, strip the, film strip, comic strip, gaza strip, ' +
    'hot pot, hot spring, hot weather, model student, hack saw, hacksaw, hacking cough, hackathon, burn calorie, burn the garlic, burn the onion, burn the candle, slow burn, sun burn, burn injury, hate coriander, love hate',
  calls:
    "hurry, dm to order, seats left, slots left, spots left, only a few left, while stock last, don’t miss, don't miss, claim, claim your, register now, register at, register with, apply now, serious buyer, discreet, discreetly, we ship, in stock, stock available, no risk, nobody will know, nobody will ever know, " +
    'no one will know, no one will ever know, never find out, will never find out, never know, never notice, will never notice, without anyone knowing, works every time, works on any, works on almost every, full video, full clip, full list below, video below, details below, money back, ring us, ring me, whatsapp me, ' +
    'message the channel, message us, visit our, follow our, share this, share it before, before it is taken down, before they delete, before it gets deleted, before it is removed, before they ban, limited stock, limited seat, limited slot, use my, my code, with my code, my referral, referral code, referral link, ' +
    "i will show you, i show you, let me show you, we will show you, i explain, i’ll show you, i'll show you, i will teach you, we teach you, here is the trick, here’s how, here's how, this is how, simple trick, one simple trick, follow the step, all you need, all you have to do, put your, put her, put his, enter your, " +
    'paste, tap, press, scan the code, open the link, visit the link, google drive, drive link, mirror link, mega link, price list, rate, wanted, hiring, apply today, cash in hand, half in advance, advance payment, payment first, pay after, pay half, pay later, escrow, crypto only, bkash, nagad, paypal, usdt, ' +
    'in five minutes, in two minutes, within the hour, within an hour, in 24 hours, in 48 hours, same day, overnight delivery, plain packaging, plain box, unmarked, worldwide, all over bangladesh, all over india, to your door, at your door, at your doorstep, to your doorstep, to your hotel, to your room, hundred percent, 100 percent, satisfaction guaranteed, results guaranteed, or your money back, refund if',
  guards:
    'asked to check, customers were asked, how to recognise, how to recognize, how to spot, ways to spot, can you tell, tell whether, look for the watermark, report the, report such, complain, if you are thinking, if you feel unsafe, talk to somebody, talk to someone, reach out, confidential, see a doctor, ' +
    'see your doctor, consult a, as prescribed, your physician, paediatrician, the doctor says, does not cure, not cure, will not cure, cannot cure, no cure for, study found, study of, research shows, according to, officials said, in 1971, liberation war, freedom fighter, genocide, guerrilla, historian say, ' +
    'world war, civil war, epic, legend, tragedy, playwright, chapter, protagonist, hero loses, hero of the novel, photographer, journalist, reporter, newspaper, tribunal, verdict, lawyer, advocate, act of, penal code, section of the, amendment, ordinance, offence, offense, punishable, fine of, fined, ' +
    'wildlife, ranger, sanctuary, conservation, conservationist, biologist, veterinarian, vet, zoologist, forest department, poacher, poaching, patch, update your, install updates, incident response, penetration test, pen test, disclosure, responsible disclosure, defender can, defend, defence, defense, mitigate, vulnerability, ' +
    'encrypt, encryption, salt for each, parameterised, parameterized, admins should, administrators, curriculum, classroom, lesson, pupils, consent, puberty, hygiene, counselling, counseling, support group, helped me quit, gave up, sober for, stigma, unicef said, red cross, ngo, refugee camp, volunteers',
  categories: {
    illegal: {
      strong:
        '{resell} stolen, change the imei, change imei, imei changer, meter tampering, tamper the meter, tamper with the meter, slow down your meter, slows down your meter, slow your meter, stop your meter, stolen goods, goods that fell off, hawala transfer, smuggle gold, gold smuggled, shoplifting tip, how to shoplift, shoplifting haul, ' +
        'hotwire, steal a car, steal a bike, steal electricity, bypass the meter, bypass your meter, credit card generator, bin method, fullz, cashout method, money mule, move money for us, receive money in your account and, fake invoice, hide your income, hide income from, evade tax, evade vat, dodge tax, dodge customs, evade customs, bribe the, ' +
        'buy vote, sell your vote, vote for money, without visa to, without a visa to, cross the border without, get you across the border, by boat to italy, no papers needed to, sell your child, baby for sale, buy a baby, child labour cheap, maid under, blood money job, kidney donor wanted, organ donor paid, endangered job, insider information for sale',
      faint:
        'stolen, smuggle, smuggling route, launder, evade, bribe, tamper, imei, meter, shoplift, undeclared, untaxed, border, agent in libya, kidney, liver, organ, atm skimmer, skimmer, cloned, dump, mule, hundi, hawala, black money',
      signs:
        'resell, reselling, cheap, the owner, never notice, nobody notice, without being caught, get away with, trick, inspector, customs officer, tax office, taxman, electricity bill, light bill, magnet, no receipt, no questions, cross, without visa, donor, donor wanted, lakh, cash for, paid well, refurbished',
    },
    piracy: {
      strong:
        'no need to buy the book, scanned by us, all novels pdf, all books pdf, pdf of all, free pdf of, full book pdf, epub free, free epub, textbook pdf free, libgen mirror, z library mirror, movie in hd free, hd print, hd movie link, hall print, hall cam, watch new movie, new movie link, same day release, every new release, ' +
        'ott free, hoichoi free, chorki free, netflix account free, shared netflix, netflix cookies, premium cookies, premium mod, premium unlocked, unlocked apk, pro unlocked, pro version free, lifetime activation, lifetime license cheap, activation server, block the activation, hosts file, kms activator, kmspico, patch file, license bypass, cracked plugin, gpl theme nulled, free premium theme, ' +
        'live match free link, ipl free link, free live streaming link, stream the match free, bypass geo block, strip the drm, remove the drm, rip dvd, rip blu ray, rip songs, download youtube video mp3, spotify downloader, ripping tool, cable descrambler, descrambler, free satellite card, card sharing server, cccam, iptv list, iptv link, m3u playlist, paywall remover, remove the paywall, read paid article free, course leaked, udemy course free, paid course free, leaked course, course google drive',
      faint:
        'movie, film, series, episode, web series, novel, textbook, pdf, ebook, epub, album, song, course, software, photoshop, windows 11, microsoft office, premium, pro version, match, channel, copyright strike, crack, patch, iptv, drm, paywall, cookies',
      signs:
        'in hd, hd print, without paying, for free for, for free lifetime, free for lifetime, free for life, lifetime free, taken down, before it is taken down, drive link, google drive, mirror link, mega link, zip, scanned, telegram channel, free link, no subscription, without subscription, no need to buy, no need to pay, need not buy, turn off windows defender, turn off antivirus, disable antivirus, disable defender, leaked, ripped, remover, bypass, descramble, unlocked, activation, keygen, torrent',
    },
    counterfeit: {
      strong:
        'mirror quality, mirror grade, top copy, premium copy, a grade copy, 7a copy, 5a quality, first copies, master copies, high quality copy, high quality replica, high end replica, quality replica, best replica, look exactly like the original, looks exactly like the original, same as original box, indistinguishable from the original, inspired by {brand}, ' +
        'dupe {brand}, {brand} dupe, unauthorised {brand}, unbranded {brand}, fake airpod, clone airpod, master clone, copy iphone, fake label, brand label for sale, sew in label, brand tag for sale, fake logo, counterfeit cosmetic, copy cosmetic, copy perfume, duplicate {brand}, duplicate watch, duplicate shoe, duplicate spare part, rep sneakers, reps, ua jordan, superfake, super fake, superclone',
      faint: '{brand}, logo, label, brand tag, dupe, duplicate, mirror, superclone, original box',
      signs:
        'exactly like, exactly like the original, same logo, same box, same hologram, nobody can tell, cannot tell the difference, nobody will know, tell the difference, tenth of the price, fraction of the price, replica, copy, clone, counterfeit, without the price tag, with box and papers, mirror quality, factory made',
    },
    endangered: {
      strong:
        'tiger claw, tiger claws, tiger tooth, tiger teeth, tiger penis, bear gall, bear paw, ivory bangle, ivory carving for sale, ivory bracelet for sale, ivory chopstick, tusks for sale, turtle meat, turtle eggs for sale, tokay gecko, gecko buyer, dolphin meat, shark fin soup order, deer skin for sale, venison from the forest, crocodile skin for sale, python skin for sale, snake venom for sale, ' +
        'otter pelt, leopard pelt, monkey for sale, baby monkey, loris for sale, macaw without papers, hornbill for sale, hornbill casque, owl for black magic, wild parrot for sale, star tortoise, hunting trip for protected, trophy hunt tiger, dog fight, dogfight, dog fighting, cock fight, cockfight, bear baiting, animal fight, crush video, animal torture, torture the cat, kick the dog video, beat the dog, poison the dogs, poison stray dogs, kill stray dogs, burn the cat',
      faint:
        'tiger, ivory, tusk, rhino, pangolin, leopard, turtle, tortoise, gecko, hornbill, dolphin, deer, python, loris, otter, parrot, bear bile, the two dogs, dog, rooster, cat, kitten, monkey',
      signs:
        'claw, pelt, skin for sale, in stock, straight from the forest, from the forest, wild caught, without papers, discreetly, serious buyer, trophy, medicine for potency, potency, fight, go at each other, until one, could not stand, entry money, torture, tortured, poison bait, kick, beat',
    },
    hate: {
      strong:
        'like rats, like cockroaches, like dogs and, like a disease, like a virus, like pests, like locusts, these animals, these savages, these vermin, this filthy, filthy people, dirty people, dirty race, never be like us, they will never be like us, are a disease, are a plague, are a cancer, are rats, are dogs, are pigs, are filth, are scum, are trash, are garbage, are snakes, are traitors, ' +
        'are all rapists, are all liars, are all spies, are thieves by, are born thieves, are born criminals, born criminal, cannot be trusted any of them, every last one of them, throw every, drive them out, drive them into the sea, chase them out, wipe them out, get rid of them all, put them in camps, put them on a boat, burn their, demolish their mosque, demolish their temple, break their idol, spit on them, ' +
        'do not rent to, never rent to, do not hire any, never hire a, do not buy from them, boycott their shop, ethnic cleansing now, pure blood, purity of our race, purity of our blood, mixing of races, race mixing, white genocide, great replacement, master race, heil, women belong in, women should be beaten, woman has no brain, gays should be, homosexuals should be, trans people are, hijras should be, no place in our country, no place for them, second class humans, lesser humans, untouchables should',
      faint:
        'rats, dogs, pigs, scum, filth, disease, breed, subhumans, traitors, rapists, invader, burn, temples, mosques, throw, drive out, deport, cleanse, boycott, curse, spit, shameless race',
      signs:
        'these people, those people, they are, them out, of the country, out of the country, out of our country, our land, our women, never be like us, this community, that community, their kind, their god, every last one, immigrants, refugees, muslims, hindus, jews, christians, blacks, gays, rohingyas, biharis, tribals, dalits, to the ground',
    },
    violence: {
      strong:
        'make her life hell, make his life hell, make their life hell, make her cry, make him suffer, here is her number, here is his number, here is her address, here is his address, her home address, his home address, her house number, tell her how ugly, tell her how worthless, how worthless she, how ugly she, this ugly, ugly pig, fat pig, ugly cow, fat cow, ' +
        'deletes her account, delete her account, until she leaves, until he leaves, spam her inbox, flood her inbox, report her account all, troll her, shame this, expose this girl, expose this woman, expose this slut, this slut, this whore, bloody whore, bitch deserves, deserve to be raped, deserves to be raped, deserves a beating, deserve a beating, break her, break his, break every bone, we know where you live, i know where you live, watch your back, ' +
        'or we publish, or i publish, or i leak, or we leak, or your photo, otherwise your photo, take up arms, pick up arms, pick up your gun, pledge allegiance, join the jihad, join our jihad, join the fight against infidel, heroes and martyrs, hero and martyr, glorious attack, blessed attack, blew up the, death to the, death to all, martyrdom operation, suicide attack is, kill the infidel, kill the kafir, donate to the fighter, donate to the mujahideen, recruit, the movement needs fighter, rise up and kill, school shooter, columbine was, he did nothing wrong, shooter was right, shooter is my hero, bomb the school, shoot up',
      faint:
        'worthless, ugly, slut, whore, bitch, coward, loser, infidel, kafir, jihad, martyr, caliphate, mujahideen, brothers, gunman, shooter, attacker, kidnap, hostage, threat, photos of you, private photo, arms, blood',
      signs:
        'her profile, his profile, her number, her address, his address, make her, make him, everybody go, deletes, her account, blew up, blow up, pledge, take up, join us, heroes, hero, glorious, or else, unless you pay, if you do not pay, do not pay, pay, publish, leak, your family, dead body, police or, must bleed, spill',
    },
    'self-harm': {
      strong:
        'nobody would miss you, no one would miss you, nobody will miss you, no one will miss you, nobody needs you, world is better without you, better without you, ending it is, easier than you think to die, end your pain forever, end your suffering forever, final exit, exit bag, suicide pact, suicide partner, suicide note template, choose death, best pill to, how many pills, how many tablets to die, ' +
        'how to cut your, where to cut, cutting tips, hide your cuts, hide your scars from, blue whale challenge, choking challenge, blackout challenge, thinspo, meanspo, bonespo, ana tips, mia tips, pro mia, purge after, purge tip, how to purge, throw up after, vomit after eating, vomit after meal, make yourself vomit, make yourself throw up, water fasting, hunger is, hunger means, 300 calories, 200 calories, 400 calories, 500 calories, skip every meal, hide food from, hide your food, bones are beautiful, collarbones show, thigh gap, nothing tastes as, do not let your mother make you eat, eating is weakness, food is the enemy',
      faint:
        'die, dying, death, suicide, calories, fasting, starve, starving, purge, vomit, thin, skinny, bones, razor, cut, noose, overdose, pills, rope',
      signs:
        'nobody would miss, painless, painlessly, peaceful way, step by step, quick and, easy way out, without pain, ending it, stay strong girls, girls, diary, hide it, beautiful, reward, control, weak, no pain, best method, which method, enough to',
    },
    'harmful-claims': {
      strong:
        '{illness} disappears, {illness} vanishes, {illness} goes away, {illness} went away, {illness} melts, {illness} gone, no more {illness}, say goodbye to {illness}, beat {illness} at home, {illness} in three weeks, {illness} in seven days, defeat {illness} with, dissolve tumour, dissolve tumor, shrinks tumour, shrinks tumor, threw her medicine, threw his medicine, threw my medicine, throw away your medicine, throw your medicine, throw away your pills, threw away her, threw away his, stop taking, stopped taking her medicine, ' +
        "stop your insulin, stop insulin, quit chemotherapy, skip chemotherapy, refuse chemotherapy, skip vaccine, skip the vaccine, refuse the vaccine, refuse the jab, no jab, do not vaccinate, don’t vaccinate, don't vaccinate, let them inject, inject the microchip, microchip into, bleach, chlorine dioxide, miracle mineral, colloidal silver, drink your own urine, cow urine cures, cow dung cures, the pandemic was, pandemic pandemic was planned, plandemic, scamdemic, virus was invented, virus does not exist, germs do not, " +
        'staged by, was staged, all staged, false flag, crisis actor, crisis actors, paid actors, paid actor, never happened and, not a single person died, not a single person drowned, nobody died in, holocaust never, holocaust is a lie, the genocide never, genocide is a myth, warming is a lie, warming is a hoax, climate change is a lie, climate scam, climate hoax, votes were switched, machines switched vote, ballots were burned, election is cancelled, voting day has been moved, voting date changed, vote by sms, vote by text, voting machine steal, rigged machine, stop the steal, ' +
        "doctors fear, doctors hate, what doctors, doctors never tell, hospitals hide, pharma companies hide, pharma companies do not, they do not want you, they don’t want you, they don't want you, suppressed cure, hidden cure, ancient cure, secret cure, natural cure, fully cured, completely cured, permanently cured, cured in, cures everything, cure everything, heals everything, one drop cures, magnet therapy cures, quantum healing cures, vaccine shedding, depopulation, triple price before, before the shops run out, profit from the flood, price doubled due to earthquake",
      faint:
        '{illness}, vaccine, vaccines, jab, chemotherapy, insulin, medicine, pandemic, virus, flood, earthquake, victims, election, ballot, climate, fluoride, 5g, masks, herbal tea, honey, black cumin, garlic, lemon, oil, prayer water, bleach',
      signs:
        'disappears, vanishes, stop chemotherapy, threw, throw away, fully cured, cured, poison, staged, hoax, paid actors, microchip, is a lie, all lies, do not want you to know, do not want you, wake up people, wake up, sheeple, truth they hide, hide the truth, every morning, three weeks, seven days, secret recipe, no side effects, triple price, actors, rigged, cancelled for, natural cure, miracle',
    },
    deceptive: {
      strong:
        'a day while i sleep, while you sleep, while i sleep, passive income guaranteed, zero risk, without risk, 0 risk, risk free, only seats left, no skill needed, no skills needed, no skill required, earn daily, earn from home daily, earn per day, make per day, make a day, per click, per like, like and earn, watch ads and earn, watch video and earn, data entry job registration fee, registration fee refundable, job guaranteed fee, security deposit for job, ' +
        'money doubles, your money grows, withdraw any time, withdraw anytime, instant withdrawal, join under me, downline, upline, matrix plan, binary plan, quick rich, quick money, instant loan without, loan without document, advance fee, pay a small fee to, small processing fee, release fee, customs fee to release, parcel is held, package is held, unclaimed money, unclaimed fund, government has allocated, government grant, grant portal, official portal of, relief fund link, free recharge, free data link, free laptop for student, free gift card, gift card generator, ' +
        'you have been selected, you are selected, you have been chosen, your number has won, your email has won, won the draw, won a lottery, won the lottery, won an iphone, visitor number, congratulations you, dear customer your, kyc expired, kyc update, update your kyc, account will be locked, account is locked, unusual activity confirm, confirm your identity, verify your identity here, enter your nid, enter your pin, enter your otp, enter the otp, enter otp, share the otp, send your pin, send the code, your pin and, card number and, cvv and, seed phrase, wallet phrase, recovery phrase, connect your wallet, airdrop, send eth, send usdt, pump group, pump signal, ' +
        'face swap, deepfake of, deepfake video of, deepfake her, swap his face, swap her face, swapped his face, cloned voice, voice clone of, clone his voice, clone her voice, edited the video so, doctored video, doctored photo, we edited, finish him before, before polling day, before the vote, fake screenshot of, make fake screenshot, fake chat generator, fake news generator, fake payment screenshot, fake bkash, ' +
        'your phone has virus, your phone has viruses, phone has virus, phone is infected, computer is infected, device is infected, pc is infected, viruses found, viruses detected, virus detected, battery is damaged by, call microsoft, microsoft support number, install the cleaner, cleaner apk, allow unknown sources, unknown source, ignore the warning, ignore the browser, disable your antivirus, disable play protect, turn off play protect, allow notifications to continue, press allow to, click allow to, press the green, download starts automatically, auto download, ' +
        'buy backlink, backlinks for sale, high authority backlink, dofollow backlink, sell link, private blog network, pbn, link farm, link wheel, link exchange scheme, spin article, spin one article, article spinner, spun article, auto blog, autoblog, auto blogging, scrape article, scraped content, copy article from other, cloak, cloaking, doorway page, keyword stuffing tool, keyword stuff, expired domain trick, parasite seo, rank first in, rank number one in, rank 1 in, fake review service, buy review, buy google review, buy five star, five star review for, buy follower, buy subscribers, buy youtube view, buy watch time, buy like, buy adsense, adsense approval trick, adsense loading, adsense account for sale, click bot, traffic bot, bot traffic, we are not affiliated but, pose as, pretending to be, under the name of the bank, ',
      faint:
        'per day, a day, while sleeping, deposit, withdraw, double, doubled, invest, scheme, system, signal, otp, pin, nid, card number, wallet, grant, relief fund, prize, gift card, parcel, virus, viruses, infected, apk, cleaner, backlink, article, googlebot, rank, review, follower, deepfake, voice, official, kyc, loan',
      signs:
        'zero risk, no risk, without risk, any time, 48 hours, 24 hours, in a week, in days, while i sleep, while you sleep, from home, no skill, no experience, no work, so can you, seats left, register fee, enter your, allocated to you, allocated to your name, in your name, has won, you won, congratulations, locked, expired, suspended, green button, button now, unknown sources, ignore, your phone has, your computer has, high authority, private blog, spin, cloak, rank first, swap, face swap, cloned, before polling, five star, for sale, in bulk, dofollow',
    },
    forgery: {
      strong:
        'verifiable certificate, verifiable degree, verified degree, verifiable university, genuine looking, without attending class, without attending a single class, without attending, without going to class, without sitting exam, without exam degree, degree in days, degree in five days, degree in a week, backdated, back dated, back date certificate, experience letter, experience certificate, fake experience, fake offer letter, fake salary slip, fake pay slip, fake payslip, fake invoice, fake utility bill, ' +
        'nid edit, edit nid, edit your nid, change date of birth in nid, age reduction certificate, birth certificate edit, duplicate passport, second passport cheap, passport in days, green card guaranteed, visa guaranteed, visa stamp, embassy contact inside, work permit without, ielts without, ielts certificate without, pte certificate, toefl certificate without, driving licence without test, driving license without test, license without test, licence without test, fake nid, fake sim, sim without nid, sim registered in another name, covid certificate without, negative report without test, covid negative without, ' +
        'fake prescription pad, doctor certificate for leave, sick note online, sick note without, notes that pass, notes pass the machine, pass the uv, pass the detector, pass uv light, prop money that, drug test kit to pass, beat the drug test, beat a drug test, pass your drug test, detox for drug test, fake urine, powdered urine, fake number plate, number plate duplicate, fake notary, notary stamp, rubber stamp of any, stamp of any office, fake police clearance, police clearance without, bank statement edit, bank statement for visa',
      faint:
        'degree, certificate, transcript, diploma, passport, visa, nid, licence, license, permit, stamp, payslip, experience letter, drug test, urine, notes, ielts, marksheet, birth certificate, clearance',
      signs:
        'verifiable, without attending, without test, without exam, in five days, in a week, registered in the database, we issue, issue you, we make, made to order, any university, any country, any name, any date, backdated, edit, inside contact, looks real, real looking, pass the machine, detector, beat, clean sample, no class, single class',
    },
    'academic-cheating': {
      strong:
        'assignment question and, write the whole thesis, thesis writing service, dissertation writing service, assignment writing service, assignment help service, assignment help, homework help paid, ghostwriter for, ghost writer for, ghostwrite your, do your assignment, do your coursework, do my assignment, do my coursework, do my exam, take my exam, take my class, take your class, ' +
        'finish your online class, pass turnitin, passes turnitin, turnitin safe, turnitin bypass, bypass turnitin, beat turnitin, undetectable by turnitin, undetectable ai essay, humanise ai essay, humanize ai essay, bypass ai detector, guaranteed a grade, guaranteed distinction, first class guaranteed, plagiarism free thesis, plagiarism free assignment, ready made thesis, ready made assignment, ready made project, project report for sale, final year project for sale, ' +
        "question out, question leak, leaked paper, paper leak, question bank leaked, 100 common, 100 percent common, tomorrow’s question, tomorrow's question, question tonight, exam question tonight, get the question, questions before exam, question before the exam, answers before the exam, mcq answer during, answer during the exam, spy earpiece, micro earpiece, bluetooth earpiece, smart watch for exam, cheat sheet hidden, hide your notes in exam, cheat in exam, cheat in the exam, cheat on exam, cheat on your exam, cheat in online exam, cheat proctor, proctorio bypass, bypass proctor, proxy candidate, proxy exam, dummy candidate, someone else sit, change your marks, increase your marks for, result change, gpa 5 guaranteed",
      faint:
        'thesis, assignment, essay, dissertation, coursework, exam, homework, turnitin, online class, viva, question paper, proctor, earpiece, admission test, marks',
      signs:
        'for you, whole thesis, our experts, expert writers, guaranteed a, turnitin, nobody will ever know, you did not do it, put your name, just put your name, submit it as, under your name, leaked, hidden, cheat, cheating, proxy, sit for, will sit, on your behalf, change your',
    },
    hacking: {
      strong:
        "into your ex, into her instagram, into his instagram, into her facebook, into his facebook, into someone’s, into someone's, into anyone’s, into anyone's, into anybody, into any account, into any phone, into any facebook, into any instagram, someone’s password, someone's password, someone else password, anyone’s password, anyone's password, shows you the password, show you the password, show the password, reveals the password, gives you the password, find her password, find his password, see private account, view private account, " +
        "private account viewer, private profile viewer, works on private account, neighbour wifi, neighbor wifi, neighbour’s wifi, neighbour's wifi, neighbor’s wifi, neighbor's wifi, wifi without password, connect without password, crack wpa, wpa handshake crack, aircrack, evil twin, deauth attack, kali linux hack, hack with termux, termux hack, hack like a pro, black hat hack, sql injection to dump, dump database of, deface website, deface a website, deface any, take down website, take down any website, take down a competitor, ddos your, ddos a, booter, stresser, " +
        'crypter, fud crypter, rat builder, remote access trojan, stealer log, stealer logs, info stealer, ransomware kit, ransomware builder, ransomware as a service, malware for sale, exploit kit, zero day for sale, otp bypass, otp bot, bypass otp, bypass 2fa, bypass two factor, bypass kyc, sms bomber, sms bombing, call spoof, spoof caller id, caller id spoof, carding method, carding site, hacked account for sale, aged account, combo list, credential stuffing, card sharing, unlock stolen, remove icloud lock, icloud unlock, frp bypass, remove screen lock without, unlimited coins hack, game hack mod, aimbot, wallhack, cheat engine for online, pubg hack, free fire hack, free fire diamond hack, diamond generator, hack atm, hack bkash, bkash hack, hack bank, hack exam result, hack server, hack school',
      faint:
        '{account}, private account, username, database, website, server, router, wpa, otp, pattern lock, exploit, payload, trojan, ransomware, stealer, booter, botnet, termux, kali',
      signs:
        'your ex, her username, his username, username in, shows you, password of anyone, neighbour, neighbor, without password, without permission, without their permission, without owner, break into, get into, hack into, take down, dump, deface, spoof, bypass, bomber, hire, victim, target, crack, cracked, brute force',
    },
    spyware: {
      strong:
        "invisible app on, hidden app on, secret app on, app on her phone, app on his phone, on your wife’s, on your wife's, on your husband’s, on your husband's, {partner} is cheating, {partner} cheating, cheating {partner}, cheating wife app, if your {partner} is, read all her, read all his, see all her, see all his, her whatsapp, his whatsapp, her messenger, his messenger, her call log, his call log, listen to her, listen to his, listen in on, hear her call, hear his call, see where she, see where he, " +
        "she will never, he will never, she won’t know, she won't know, he won’t know, he won't know, she never knows, he never knows, never find out, they will never find out, spy phone, phone spy, mspy, flexispy, cocospy, spyic, stalkerware, stalker app, mobile tracker secret, track any phone, track any number, track mobile number, track phone number, track someone, track a phone, location of any number, live location of any, trace any number, employee phone spy, read employee private, " +
        'hidden keylogger, keylogger on, bug the phone, bug her room, audio bug, spy pen, spy button, spy charger, charger camera, clock camera hidden, nanny cam bathroom, airtag in her, airtag in his, airtag hidden, tracker under her car, tracker under his car, tracker in her, tracker in his, gps in her car, gps in his car, clone her phone, clone his phone, mirror her phone, mirror his phone, clone sim of, silent install, install silently, hidden icon, icon hidden, stealth mode',
      faint:
        '{partner}, spy, monitor, tracker, tracking, gps, airtag, hidden app, invisible, listening device, microphone, call recorder, keylogger, stealth, her phone, his phone, her message, his message',
      signs:
        'secretly, never find out, will never know, cheating, affair, hidden, invisible, stealth, on her phone, on his phone, without consent, read all, all her, all his, listen, remotely, silent, install it on, without permission, jealous, catch, any number',
    },
    sexual: {
      strong:
        'desi video, hot desi, hot bhabhi, aunty video, hot aunty, hot girl, hot girls, hot college girl, college girl video, leaked mms, mms of, mms video, mms leak, nude pics, nude pic, nudes, nude selfie, nude scene, nude scenes, uncensored nude, uncensored video, uncut scene, uncut web series, uncut version, uncut sex, sex version, sex scene uncut, sex scenes, hot scene, hot scenes, bold scene, bold web series, bedroom video, bedroom scene, shower video, bathroom video, changing room video, ' +
        'dressing room video, hidden cam video, hidden cam, upskirt, revenge porn, ex girlfriend video, my ex nude, deepfake porn, deepfake nude, ai nude, undress ai, undress app, ai undress, nudify, clothes remover app, clothes remover, remove clothes from photo, remove her clothes, adult story, adult stories, adult comic, adult cartoon, adult game, adult content, adult clip, adult movie, naughty adult, dirty story, dirty talk, sex comic, sex toy, sex toys, sex story bangla, choti, choti golpo, savita, threesome, gangbang, cumshot, creampie, masturbat, masturbation video, ' +
        'masturbate, pussy, cock pic, dick pic, boobs, big boobs, tits, big ass, sexy ass, hot ass, webcam girl, live cam, cam show, private show, video call sex, nude video call, sex call, phone sex, telegram sex, sex group, adult group, adult channel, adult telegram, 18 only, only for adults, playboy, brazzers, xvideos, xnxx, xhamster, redtube, chaturbate, forced sex, rape video, rape scene video, drunk girl video, sleeping girl video, incest, incest story, step mom, step sister video, elsa naughty, princess naughty, cartoon sex',
      faint:
        'naughty, bold, uncut, nudes, kinky, lust, horny, seduce, seduction, bedroom, bikini, boobs, breasts, hot, sensual, steamy, mms, viral, adult, cartoon, princess',
      signs:
        'sex, nude, naked, uncensored, uncut, leaked, bhabhi, aunty, mms, adult things, full clip, full video, private pics, nudes, undress, porn, night',
    },
    'sexual-services': {
      strong:
        'lonely tonight, are you lonely, our girls, our sweet girls, our hot girls, our sexy girls, our models are, our ladies, sweet girls, girls come to your, girl come to your, girls will come, come to your hotel, to your hotel room, comes to your hotel, full night, full rates by the night, rate by the night, rates by the hour, per night rate, night service, hotel service girl, home service girl, incall, outcall, in call and out call, body to body, body to body massage, b2b massage, nuru, nuru massage, ' +
        'sandwich massage, soapy massage, massage with happy, girlfriend experience, gfe, high class companion, high profile girl, high profile escort, vip escort, vip girl, vip girls, model escort, housewife escort, college escort, student escort, russian escort, male escort, gigolo, gigolo job, play boy job, playboy job, callboy, call boy, call boy job, sugar daddy, sugar mummy, sugar mommy, sugar baby needed, pay per meet, ppm, paid companion, paid girlfriend, rent a girlfriend, paid dating, paid meet, cam service, imo service, video call service, real meet, ' +
        'hookup, hook up tonight, hookups near, no strings, no strings attached, meet and fuck, sex near you, sex partner, sex worker available, prostitute, brothel, brothel address, swap wife, wife swap, swinger, threesome wanted, price for a night, price for one night, girl for tonight, girl for the night, ladies for the night, service with privacy, webcam model needed',
      faint:
        'girls, girl, ladies, model, companion, massage, spa, therapist, housewife, college girl, escort, lonely, hotel, privacy, gentlemen, generous',
      signs:
        'full service, by the night, per night, one night, per hour, by the hour, hourly, to your hotel, your room, lonely, hot and young, young and, privacy, private room, sensual, extra service, tonight, outcall, incall, generous gentleman, generous men, discreet fun, pleasure, pleasures, rates',
    },
    'mail-order-brides': {
      strong:
        'ladies are waiting, ladies waiting, girls waiting to marry, women waiting to marry, waiting to marry, marry a foreigner, marry a foreign, marry foreign man, marry foreign men, foreign husband wanted, choose your bride, pick your bride, find your bride, your bride from, bride from our, from our catalogue, from our catalog, bride agency, bride tour, romance tour, marriage agency abroad, international marriage broker, marriage broker abroad, import a wife, import bride, wife from abroad, a wife from, obedient wife from, obedient bride, submissive wife, ' +
        'submissive bride, ukrainian wife, russian wife, filipina wife, filipino wife, thai wife, vietnamese bride, vietnamese wife, chinese bride, colombian bride, latin bride, nepali bride, rohingya bride, slavic bride, ukrainian ladies, russian ladies, filipino ladies, filipina ladies, slavic ladies, wife for sale, bride for sale, bride price list, contract marriage visa, marriage for visa, marriage visa agent, paper marriage, marry for green card, marry for citizenship, green card marriage',
      faint:
        'ukrainian, russian, filipino, filipina, thai, vietnamese, wife, wives, bride, ladies, marry, marriage agency',
      signs:
        'waiting, catalogue, catalog, agency fee, choose, broker, obedient, submissive, foreign man, western men, western man, bring her, we bring, deliver her, delivered to, profiles, photo album, pay the fee, green card, paper marriage, abroad',
    },
    gambling: {
      strong:
        'baji live, baji, jeetbuzz, babu88, krikya, mcw casino, crickex, jaya9, nagad88, betvisa, glory casino, 22bet, stake casino, mostplay, linebet, 1win, 888sport, pokerstars, first deposit, bonus on your first, bonus on first deposit, deposit and get, 100% bonus, 200% bonus, 300% bonus, free credit no deposit bonus, no deposit, cashback on losses, play slots, play slot, online slot, slot machine online, slot game, aviator signal, aviator predictor, crash game, plinko, dragon tiger, color prediction, colour prediction, ' +
        'rummy app, ludo cash, ludo for money, play ludo and win, play and earn cash, cash game, poker for cash, poker real, live dealer, live roulette, online roulette, online baccarat, ipl betting, bpl betting, world cup betting, cricket satta, match prediction paid, toss prediction, toss tip, session tip, fancy tip, bookie id, bookie number, betting exchange id, online betting, betting site list, best odds, high odds, accumulator tip, sure win tip, 100% win, winning trick, casino trick, how to win at slot, how to win roulette, lottery result tip, lottery formula, bet from, bets from, start betting, win lakhs, win crore, win crores',
      faint:
        'slots, slot, aviator, ludo, rummy, ipl, bpl, toss, lottery, odds, stake, wager, bookie, ticket, spin, baji',
      signs:
        'first deposit, deposit, 200% bonus, bonus, promo code, cash out, withdraw, bkash, real cash, betting, betting id, win lakhs, winning trick, predictor, signal, sure win, jackpot, play and win',
    },
    'prescription-drugs': {
      strong:
        'no doctor needed, without seeing a doctor, without doctor visit, without a doctor, without a doctor’s, no doctor visit, pharmacy online no, online pharmacy cheap, tablets shipped, pills shipped, pill shipped, abortion kit, abort at home, abortion at home, sildenafil, kamagra, tadalafil, vidalista, semaglutide without, mounjaro without, ozempic without, ozempic cheap, sell ozempic, buy ozempic, isotretinoin without, accutane without, steroid cream whitening, buy sleeping pill, pregabalin, tapentadol, zolpidem, buy adderall, study drug, study drugs, smart drug, modalert',
      faint:
        'tablet, kamagra, sildenafil, tadalafil, semaglutide, pregabalin, tapentadol, zolpidem, modalert, pharmacy, injection',
      signs:
        'no doctor, without doctor, without a doctor, no questions, shipped, plain packaging, strip price, per strip, overseas pharmacy, no prescription, without prescription, abort, stay awake for exam',
    },
  },
}
