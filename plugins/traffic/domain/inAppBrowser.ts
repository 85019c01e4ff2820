/** The browser that an app brings along, and the host that stands for the app; null for a browser of its own. */
export const inAppBrowser = (agent: string): { browser: string; source: string } | null => {
  for (const [pattern, browser, source] of apps) {
    if (pattern.test(agent)) return { browser, source }
  }
  return null
}

/** What each app writes into the agent of its own browser. Order matters: Messenger writes Facebook's mark too. */
const apps: readonly (readonly [RegExp, string, string])[] = [
  [/FBAN\/Messenger|FB_IAB\/Orca|\bMessenger(?:Lite)?ForiOS/i, 'Messenger', 'messenger.com'],
  [/\bInstagram [\d.]/, 'Instagram', 'instagram.com'],
  [/\bBarcelona [\d.]/, 'Threads', 'threads.net'],
  [/\bFB(?:AN|AV|_IAB)\b/, 'Facebook', 'facebook.com'],
  [/\bWhatsApp\b/, 'WhatsApp', 'whatsapp.com'],
  [/\bimo(?:android|ios|im)?\/[\d.]/i, 'imo', 'imo.im'],
  [/\bmusical_ly|\bBytedanceWebview|\bTikTok\b/i, 'TikTok', 'tiktok.com'],
  [/\bTelegram(?:-Android|Bot)?\b/, 'Telegram', 'telegram.org'],
  [/\bTwitter(?:Android| for )/, 'X', 'x.com'],
  [/\bLinkedInApp\b/, 'LinkedIn', 'linkedin.com'],
  [/\bPinterest\/(?:iOS|Android|0)/i, 'Pinterest', 'pinterest.com'],
  [/\bSnapchat\b/, 'Snapchat', 'snapchat.com'],
  [/\bLine\/[\d.]/, 'LINE', 'line.me'],
  [/\bGSA\/[\d.]/, 'Google app', ''],
]
