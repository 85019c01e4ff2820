const words = (list: string) => list.split(' ')

/** Words that a full stop follows without ending the sentence, without their last stop; Latin ones in lower case. */
export const abbreviations: ReadonlySet<string> = new Set([
  // Bengali titles, degrees and ranks
  ...words('ড ডা ডাঃ মো মোঃ মোহা মোসা মোছা মোসাঃ মু মুহা মি মিস মিসেস প্রফে প্রফ প্রো অধ্যা ইঞ্জি প্রকৌ'),
  ...words('অ্যাড এ্যাড এড অ্যাডভো ব্যারি লে ক্যা মে জে কর্নে ব্রিগে আলহা মাও হাফে শ্রী'),
  // Bengali honours after a name: (সা.), (রা.), (আ.), (রহ.)
  ...words('সা রা আ রহ র দা বা'),
  // Bengali measures, dates and references
  ...words(
    'খ্রি খ্রী খৃ পূ হি বঙ্গা ইং তা পৃ দ্র নং সং অনু মিমি সেমি কিমি গ্রা কেজি লি প্রা কোং রেজি মোবা ফো',
  ),
  // Letters of the alphabet as Bengali writes English initials
  ...words('এ বি সি ডি ই এফ জি এইচ আই কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স'),
  ...words('ওয়াই ও\u09dfাই জেড পিএইচ'),
  // English; those that end sentences as often as not (etc. Inc.) are left to the small letter after them
  ...words(
    'dr mr mrs ms prof rev hon st jr sr gen col maj capt lt sgt sen rep gov pres vs eg ie cf al ca',
  ),
  ...words(
    'approx dept univ assn co pvt vol fig figs eq pp ed eds ch sec ph jan feb mar apr jun jul aug',
  ),
  ...words('sept sep oct nov dec ave blvd rd mt ft'),
])
