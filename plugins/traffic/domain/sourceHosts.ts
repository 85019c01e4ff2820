import type { Channel } from './hit'

/**
 * What a host is, for the hosts that readers come from most, in Bangladesh and elsewhere. The most specific name wins: `mail.google.com` is e-mail,
 * `google.com` search. Written from what each of them says about itself; a host that is missing counts as a referral.
 */
export const sourceHosts: ReadonlyMap<string, Channel> = new Map(
  (
    [
      [
        'search',
        'bing.com duckduckgo.com ecosia.org startpage.com qwant.com search.brave.com baidu.com naver.com search.naver.com daum.net sogou.com so.com ask.com search.aol.com search.yahoo.com yahoo.com seznam.cz kagi.com mojeek.com swisscows.com dogpile.com petalsearch.com pipilika.com coccoc.com rambler.ru nova.rambler.ru lite.duckduckgo.com html.duckduckgo.com com.google.android.googlequicksearchbox com.duckduckgo.mobile.android news.google.com discover.google.com images.google.com lens.google.com',
      ],
      [
        'email',
        'mail.google.com mail.yahoo.com mail.yandex.ru mail.yandex.com outlook.live.com outlook.office.com outlook.office365.com mail.live.com mail.aol.com mail.proton.me mail.zoho.com mail.ru e.mail.ru mail.qq.com com.google.android.gm com.microsoft.office.outlook com.yahoo.mobile.client.android.mail',
      ],
      [
        'social',
        'facebook.com messenger.com instagram.com threads.net threads.com x.com youtube.com tiktok.com linkedin.com pinterest.com reddit.com quora.com tumblr.com snapchat.com vk.com ok.ru whatsapp.com telegram.org imo.im viber.com line.me discord.com bsky.app mastodon.social weibo.com wechat.com medium.com news.ycombinator.com',
      ],
      [
        'ai-assistant',
        'chatgpt.com chat.openai.com openai.com perplexity.ai claude.ai gemini.google.com bard.google.com copilot.microsoft.com chat.deepseek.com deepseek.com grok.com meta.ai you.com poe.com chat.mistral.ai mistral.ai phind.com chat.qwen.ai kimi.com doubao.com com.openai.chatgpt ai.perplexity.app.android com.anthropic.claude com.deepseek.chat notebooklm.google.com',
      ],
      [
        'paid',
        'googleads.g.doubleclick.net ad.doubleclick.net doubleclick.net googlesyndication.com googleadservices.com outbrain.com taboola.com criteo.com',
      ],
      [
        'referral',
        'support.google.com docs.google.com drive.google.com sites.google.com classroom.google.com translate.google.com maps.google.com groups.google.com accounts.google.com meet.google.com chat.google.com calendar.google.com keep.google.com answers.yahoo.com finance.yahoo.com',
      ],
    ] as const
  ).flatMap(([channel, hosts]) => hosts.split(' ').map((host) => [host, channel] as const)),
)
