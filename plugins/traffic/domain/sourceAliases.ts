/** Names under which a source is known as well, and the one that reports use: short links, link shims, apps, UTM habits. */
export const sourceAliases: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'facebook.com',
        'facebook fb l.facebook.com lm.facebook.com m.facebook.com mbasic.facebook.com web.facebook.com touch.facebook.com free.facebook.com fb.com fb.me com.facebook.katana com.facebook.lite',
      ],
      ['messenger.com', 'messenger l.messenger.com m.me com.facebook.orca'],
      ['instagram.com', 'instagram ig l.instagram.com com.instagram.android'],
      ['threads.net', 'threads l.threads.net l.threads.com threads.com'],
      ['x.com', 'x twitter t.co twitter.com mobile.twitter.com mobile.x.com com.twitter.android'],
      ['whatsapp.com', 'whatsapp wa.me web.whatsapp.com api.whatsapp.com l.wl.co com.whatsapp'],
      [
        'telegram.org',
        'telegram t.me web.telegram.org telegram.me org.telegram.messenger org.thunderdog.challegram',
      ],
      ['imo.im', 'imo com.imo.android.imoim web.imo.im'],
      ['viber.com', 'viber com.viber.voip'],
      ['youtube.com', 'youtube youtu.be m.youtube.com com.google.android.youtube'],
      ['linkedin.com', 'linkedin lnkd.in com.linkedin.android'],
      ['pinterest.com', 'pinterest pin.it com.pinterest'],
      ['reddit.com', 'reddit old.reddit.com out.reddit.com com.reddit.frontpage'],
      ['tiktok.com', 'tiktok vm.tiktok.com com.zhiliaoapp.musically'],
      ['google.com', 'google'],
      ['bing.com', 'bing'],
      ['duckduckgo.com', 'duckduckgo'],
      ['yahoo.com', 'yahoo'],
      ['chatgpt.com', 'chatgpt chat.openai.com com.openai.chatgpt'],
      ['perplexity.ai', 'perplexity ai.perplexity.app.android'],
      ['claude.ai', 'claude com.anthropic.claude'],
      ['gemini.google.com', 'gemini bard.google.com'],
      ['copilot.microsoft.com', 'copilot'],
      ['mail.google.com', 'gmail com.google.android.gm'],
    ] as const
  ).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
)
