import type { PolicyCategory } from '../domain/policy/policyCategory'

/** Names of what the screen looks for, in English and Bengali. */
export const policyCategories: Readonly<Record<PolicyCategory, readonly [en: string, bn: string]>> =
  {
    'child-safety': ['sexual content with children', 'শিশুদের নিয়ে যৌন বিষয়'],
    illegal: ['illegal trade or services', 'বেআইনি কেনাবেচা বা সেবা'],
    piracy: ['pirated films or software', 'পাইরেটেড সিনেমা বা সফটওয়্যার'],
    counterfeit: ['counterfeit goods', 'নকল পণ্য'],
    endangered: ['trade in endangered species', 'বিপন্ন প্রাণীর কেনাবেচা'],
    hate: ['hatred of a group', 'কোনো গোষ্ঠীর প্রতি ঘৃণা'],
    violence: ['calls for violence', 'সহিংসতার ডাক'],
    'self-harm': ['encouraging self-harm', 'আত্মহানিতে উৎসাহ'],
    'harmful-claims': ['harmful health claims', 'স্বাস্থ্য নিয়ে ক্ষতিকর দাবি'],
    deceptive: ['deceptive offers', 'প্রতারণামূলক প্রস্তাব'],
    forgery: ['forged documents', 'জাল কাগজপত্র'],
    'academic-cheating': ['cheating in studies', 'পরীক্ষা বা পড়াশোনায় অসদুপায়'],
    hacking: ['breaking into accounts', 'অ্যাকাউন্ট বা নেটওয়ার্ক হ্যাক'],
    spyware: ['spying on people', 'গোপনে নজরদারি'],
    sexual: ['sexually explicit content', 'যৌন উত্তেজক বিষয়'],
    'sexual-services': ['paid sexual services', 'অর্থের বিনিময়ে যৌনসেবা'],
    'mail-order-brides': ['marriage for sale', 'টাকায় কনে কেনাবেচা'],
    shocking: ['shocking content', 'বীভৎস বিষয়'],
    explosives: ['making explosives', 'বিস্ফোরক তৈরি'],
    guns: ['trade in guns', 'আগ্নেয়াস্ত্রের কেনাবেচা'],
    tobacco: ['selling tobacco', 'তামাকজাত পণ্য বিক্রি'],
    'recreational-drugs': ['drugs', 'মাদক'],
    alcohol: ['selling alcohol', 'মদ বিক্রি'],
    gambling: ['gambling', 'জুয়া'],
    'prescription-drugs': ['prescription drugs', 'ব্যবস্থাপত্রের ওষুধ বিক্রি'],
    supplements: ['unapproved supplements', 'অনুমোদনহীন সাপ্লিমেন্ট'],
  }
