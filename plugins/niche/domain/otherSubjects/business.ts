import type { PresetTerms } from '../presetTerms'

/** Words of trade, money and work, written from knowledge of the subject: what a blog about something else drifts to. */
export const business: PresetTerms = {
  en: {
    strong: `
      business, economy, economic, economist, economic growth, gdp, inflation, deflation, recession, interest rate, central bank,
      federal reserve, bank of england, european central bank, reserve bank, rbi, bangladesh bank, monetary policy, fiscal,
      budget deficit, trade deficit, current account, treasury, imf, world bank, stock, stock market, stock exchange, share price,
      shareholder, shares, equity, bond, bond yield, investor, investment, investment bank, hedge fund, mutual fund, private equity,
      venture capital, ipo, wall street, nasdaq, dow jones, ftse, sensex, nifty, dhaka stock exchange, dse, nyse, index fund, dividend,
      earnings, profit, net profit, pre tax profit, revenue, turnover, quarter, fiscal year, financial year, forecast, analyst, broker,
      merger, acquisition, takeover, takeover bid, bid, buyout, stake, subsidiary, conglomerate, bankruptcy, bankrupt, creditor, debt,
      loan, lender, mortgage, bank, banking, banker, insurance, insurer, tax, taxation, vat, gst, tariff, import, importer, export,
      exporter, exports, trade, trade union, commodity, crude oil, oil price, barrel, opec, gas price, gold price, currency, dollar,
      euro, yuan, yen, rupee, taka, exchange rate, forex, remittance, retailer, retail sale, sales, supermarket, manufacturer,
      manufacturing, factory, garment, rmg, apparel, industry, industrial, industrialist, steel, mining, airline, carrier, aircraft,
      airbus, boeing, carmaker, automaker, general motors, ford, toyota, supply chain, logistics, consumer spending,
      consumer confidence, unemployment, jobless, payroll, wage, job cut, redundancy, ceo, cfo, chief executive, chairman,
      entrepreneur, chamber of commerce, real estate, property market, house price, yukos, gazprom, enron, worldcom, parmalat,
      deutsche boerse, reliance, adani, tata`,
    weak: `
      company, firm, market, price, growth, sale, sector, customer, consumer, billion, percent, rate, fund, financial, finance,
      contract, deal, demand, supply, output, agriculture, farmer`,
  },
  bn: {
    strong: `
      অর্থনীতি, অর্থনৈতিক, অর্থনীতিবিদ, ব্যবসা, ব্যবসায়ী, ব্যবসা বাণিজ্য, বাণিজ্য, বাণিজ্যিক, বাণিজ্যমন্ত্রী, অর্থমন্ত্রী,
      অর্থ মন্ত্রণালয়, বাজেট, জিডিপি, প্রবৃদ্ধি, মূল্যস্ফীতি, মুদ্রাস্ফীতি, মুদ্রানীতি, ব্যাংক, বাংলাদেশ ব্যাংক, কেন্দ্রীয় ব্যাংক,
      ব্যাংকিং, সুদহার, ঋণ, খেলাপি ঋণ, ঋণখেলাপি, আমানত, শেয়ার, শেয়ারবাজার, পুঁজিবাজার, ডিএসই, ডিএসইএক্স, সিএসই, বিএসইসি, সূচক,
      লেনদেন, লভ্যাংশ, আইপিও, বিনিয়োগ, বিনিয়োগকারী, উদ্যোক্তা, শিল্পোদ্যোক্তা, শিল্পপতি, শিল্পকারখানা, পোশাক খাত, তৈরি পোশাক,
      পোশাকশিল্প, পোশাকশ্রমিক, বিজিএমইএ, বিকেএমইএ, এফবিসিসিআই, ডিসিসিআই, চেম্বার, রপ্তানি, রফতানি, আমদানি, আমদানিকারক, রপ্তানিকারক,
      শুল্ক, ভ্যাট, আয়কর, রাজস্ব, রাজস্ব বোর্ড, এনবিআর, কাস্টমস, বন্দর, স্থলবন্দর, রিজার্ভ, বৈদেশিক মুদ্রা, রেমিট্যান্স, প্রবাসী আয়,
      মুনাফা, লোকসান, বিক্রয়, বিক্রেতা, পাইকারি, খুচরা, আড়ত, বাজারদর, নিত্যপণ্য, মূল্যবৃদ্ধি, টিসিবি, জ্বালানি তেল, সোনার দাম, ভরি,
      কৃষি ঋণ, বীমা, বিমা, ব্যবস্থাপনা পরিচালক, প্রধান নির্বাহী, বিশ্বব্যাংক, আইএমএফ, এডিবি, অর্থবছর, একনেক, মেগা প্রকল্প, পদ্মা সেতু,
      কর্মসংস্থান, শ্রমবাজার, মজুরি`,
    weak: `
      বাজার, চাহিদা, সরবরাহ, উৎপাদন, খাত, শিল্প, কৃষক, চাষি, ফসল, ধান, চাল, পেঁয়াজের দাম, কোটি, শতাংশ, ডলার, টাকা, কোটি টাকা,
      লাখ টাকা, দাম, পণ্য, সিন্ডিকেট, বিদ্যুৎ, গ্যাস, কোম্পানি`,
  },
}
