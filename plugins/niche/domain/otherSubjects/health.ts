import type { PresetTerms } from '../presetTerms'

/** Words of illness and medicine, written from knowledge of the subject: what a blog about something else drifts to. */
export const health: PresetTerms = {
  en: {
    strong: `
      hospital, clinic, doctor, physician, surgeon, surgery, nurse, patient, nhs, nhs trust, medicine, medical, medication, drug trial,
      clinical trial, vaccine, vaccination, vaccinated, immunisation, epidemic, pandemic, coronavirus, covid, covid 19, lockdown,
      quarantine, outbreak, infection, infected, infectious disease, virus strain, variant, omicron, dengue, malaria, tuberculosis,
      hiv, =aids, ebola, flu, influenza, bird flu, measles, polio, hepatitis, cancer, breast cancer, tumour, tumor, chemotherapy,
      radiotherapy, leukaemia, diabetes, diabetic, insulin, heart attack, heart disease, cardiac, cardiologist, stroke patient,
      hypertension, blood pressure, kidney, liver, lung, asthma, pneumonia, dementia, alzheimers, parkinsons, epilepsy, arthritis,
      obesity epidemic, transplant, organ donor, blood donation, ambulance, intensive care, icu, ventilator, emergency department,
      mortality, death toll, symptom, diagnosis, diagnosed, diagnostic, treatment, therapy, antibiotic, pharmaceutical, pharmacy,
      pharmacist, health minister, health ministry, department of health, world health organization, cdc, fda, public health,
      healthcare, health care, health service, health worker, maternal mortality, abortion, stem cell, gene therapy`,
    weak: `
      disease, illness, health, blood, dose, pill, drug, bacteria, virus, immune, researcher, study`,
  },
  bn: {
    strong: `
      হাসপাতাল, মেডিকেল কলেজ হাসপাতাল, ক্লিনিক, চিকিৎসক, ডাক্তার, চিকিৎসা, চিকিৎসাসেবা, চিকিৎসাবিজ্ঞান, চিকিৎসাধীন, রোগী, রোগ,
      রোগব্যাধি, রোগের লক্ষণ, রোগ নির্ণয়, সংক্রামক, সংক্রমণ, আক্রান্ত, মহামারি, মহামারী, করোনা, করোনাভাইরাস, কোভিড, কোভিড ১৯, লকডাউন,
      কোয়ারেন্টিন, আইসোলেশন, টিকা, টিকাদান, ভ্যাকসিন, ডোজ, ডেঙ্গু, ডেঙ্গুজ্বর, এডিস মশা, চিকুনগুনিয়া, ম্যালেরিয়া, যক্ষ্মা, এইচআইভি,
      এইডস, নিপাহ, ক্যানসার, ক্যান্সার, টিউমার, কেমোথেরাপি, ডায়াবেটিস, ইনসুলিন, উচ্চ রক্তচাপ, রক্তচাপ, হৃদরোগ, হার্ট অ্যাটাক, স্ট্রোক,
      কিডনি, লিভার, ফুসফুস, নিউমোনিয়া, হাঁপানি, অ্যাজমা, জন্ডিস, হেপাটাইটিস, আমাশয়, ডায়রিয়া, কলেরা, জ্বর, কাশি, শ্বাসকষ্ট, বাত,
      বাতজ্বর, আর্থ্রাইটিস, অস্ত্রোপচার, সার্জারি, অপারেশন, আইসিইউ, অ্যাম্বুলেন্স, রক্তদান, ওষুধ, অ্যান্টিবায়োটিক, ফার্মেসি,
      ফার্মাসিউটিক্যালস, নার্স, স্বাস্থ্যমন্ত্রী, স্বাস্থ্য মন্ত্রণালয়, স্বাস্থ্য অধিদপ্তর, আইইডিসিআর, স্বাস্থ্যকেন্দ্র,
      স্বাস্থ্যকর্মী, স্বাস্থ্যসেবা, স্বাস্থ্যবিধি, জনস্বাস্থ্য, বিশ্ব স্বাস্থ্য সংস্থা, উপসর্গ, লক্ষণ, ইনফেকশন, অ্যালার্জি,
      প্রসবকালীন, মাতৃমৃত্যু, হোমিওপ্যাথি, মেডিসিন বিশেষজ্ঞ, শল্যচিকিৎসা, থেরাপি, ফিজিওথেরাপি, এক্স রে, আলট্রাসনোগ্রাম, এন্ডোস্কপি,
      সিটি স্ক্যান, অধ্যাপক ডা, ডা`,
    weak: `
      স্বাস্থ্য, শরীর, রক্ত, মাত্রা, ঝুঁকি, ব্যথা, প্রতিরোধ, ভাইরাস, জীবাণু, কোষ, হরমোন, মৃত্যু`,
  },
}
