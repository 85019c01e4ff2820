/** Short passages written for these tests, each of more than 40 words and plainly about its subject. */
export const texts = {
  en: {
    sports:
      'The home side won the cricket match by four wickets after a century from the opener. The bowlers had taken early wickets with the new ball, and the captain said that the batting in the final overs decided the tournament. The coach praised the fielding and hopes for the world cup squad.',
    education:
      'Before the exam every student should make a study plan. Read one chapter of the textbook, close it and write down what you remember; teachers call this active recall. The school gives homework, but a pupil who revises each lesson on the same day needs less time before the examination.',
    'information-technology':
      'The new smartphone has a faster processor and a larger battery. To free storage, open the settings, uninstall apps that you do not use and clear the browser cache. Keep the operating system and the antivirus software updated, use a long password and never open attachments in spam e-mail.',
    lifestyle:
      'This recipe needs two tablespoons of olive oil, garlic, ginger and fresh vegetables. Simmer the curry for ten minutes in a wide pan and serve it with a salad. For glowing skin after a hot day in the kitchen, use a gentle cleanser, a moisturiser and plenty of sleep.',
    entertainment:
      'The actress plays the lead role in the new film, and the trailer was released on Friday. The director says that the soundtrack by a young singer will surprise the audience. The movie had its premiere at the film festival, where the cast walked the red carpet before the concert.',
    weather:
      'Heavy rain is expected over the northern districts until Thursday, the department said. The river has risen by forty centimetres and may cross the danger mark near the bridge. Farmers were told to bring in the harvest early, and ferries will not run at night until the wind falls.',
  },
  bn: {
    sports:
      'শেষ ওভারে ছক্কা মেরে ম্যাচ জিতিয়েছেন দলের অধিনায়ক। আগে ব্যাটিংয়ে নেমে সফরকারীরা তুলেছিল ২৪০ রান, জবাবে উদ্বোধনী ব্যাটসম্যানের সেঞ্চুরিতে লক্ষ্যের কাছে পৌঁছে যায় স্বাগতিকেরা। বোলারদের মধ্যে তিন উইকেট নিয়েছেন এক স্পিনার। টুর্নামেন্টের সেমিফাইনালে ওঠার আশা বাঁচিয়ে রাখল দলটি, স্টেডিয়াম ভরা দর্শক উল্লাসে ফেটে পড়লেন।',
    education:
      'পরীক্ষার আগে প্রতিটি শিক্ষার্থীর একটি পড়ার পরিকল্পনা থাকা উচিত। পাঠ্যবইয়ের একটি অধ্যায় পড়ে বই বন্ধ করুন, তারপর যা মনে আছে খাতায় লিখুন। শিক্ষকেরা বলেন, যে ছাত্র ক্লাসের পড়া সেদিনই ঝালিয়ে নেয়, এসএসসি বা এইচএসসির প্রশ্নপত্র দেখে সে ঘাবড়ায় না। বিদ্যালয়ের গ্রন্থাগারে বসে পড়াশোনা করার অভ্যাসও কাজে দেয়।',
    'information-technology':
      'নতুন স্মার্টফোনটিতে আছে দ্রুতগতির প্রসেসর আর বড় ব্যাটারি। ফোনের জায়গা খালি করতে অব্যবহৃত অ্যাপগুলো মুছে ফেলুন এবং ব্রাউজারের ক্যাশ পরিষ্কার করুন। অপারেটিং সিস্টেম ও অ্যান্টিভাইরাস সফটওয়্যার হালনাগাদ রাখুন, লম্বা পাসওয়ার্ড দিন এবং অচেনা ইমেইলের লিংকে ক্লিক করবেন না, কারণ হ্যাকাররা এভাবেই ইন্টারনেটে ফাঁদ পাতে।',
    lifestyle:
      'এই রেসিপির জন্য লাগবে দুই টেবিল চামচ সরিষার তেল, আদা, রসুন আর পেঁয়াজ। কড়াইয়ে মসলা ভেজে নিন, তারপর সবজি দিয়ে দশ মিনিট ঢেকে রান্না করুন, নামানোর আগে ধনেপাতা ছড়িয়ে দিন। রোদে কাজ করার পর ত্বকের যত্নে ব্যবহার করতে পারেন অ্যালোভেরা আর ময়েশ্চারাইজার, আর চুলের যত্নে নারকেল তেল।',
    entertainment:
      'নতুন সিনেমায় নায়িকার চরিত্রে অভিনয় করছেন তিনি, ছবিটির ট্রেলার প্রকাশ পেয়েছে শুক্রবার। পরিচালক জানান, গানের সুর করেছেন এক তরুণ সংগীতশিল্পী। শুটিং শেষ হয়েছে গত মাসে, ঈদে প্রেক্ষাগৃহে মুক্তি পাবে চলচ্চিত্রটি। এর আগে টেলিভিশন নাটকে অভিনয় করে দর্শকের নজর কেড়েছিলেন এই অভিনেত্রী, মঞ্চেও তিনি পরিচিত মুখ।',
    weather:
      'উত্তরের জেলাগুলোতে বৃহস্পতিবার পর্যন্ত ভারী বৃষ্টি হতে পারে বলে জানিয়েছে আবহাওয়া অধিদপ্তর। নদীর পানি চল্লিশ সেন্টিমিটার বেড়েছে, সেতুর কাছে বিপৎসীমা পেরোতে পারে। কৃষকদের আগেভাগে ধান কেটে ঘরে তুলতে বলা হয়েছে, আর বাতাস না কমা পর্যন্ত রাতে ফেরি চলবে না। নিচু এলাকার বাসিন্দাদের আশ্রয়কেন্দ্রে সরিয়ে নেওয়া হচ্ছে।',
  },
} as const
