/** The owner's statement, as it is put before them and kept word for word. A change of its meaning is a new statement. */
export const statement: Readonly<Record<'en' | 'bn', string>> = {
  en: 'I buy no visits and no clicks for this blog, I take part in no exchange of visits or clicks, I send no unsolicited mass mail, I use no robots or programs that make visits, and I ask nobody to click on advertisements.',
  bn: 'আমি এই ব্লগের জন্য পাঠক বা ক্লিক কিনি না, পাঠক বা ক্লিক বিনিময়ের কোনো দলে নেই, অযাচিত গণ-ইমেইল পাঠাই না, ভিজিট বাড়াতে রোবট বা প্রোগ্রাম ব্যবহার করি না, আর কাউকে বিজ্ঞাপনে ক্লিক করতে বলি না।',
}
