import { dom, type HtmlElement } from '../dom'

const POST_CLASS =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video|comment-embed)|reddit-card|bluesky-embed|wp-embedded-content)$/

/** Whether an element stands for a post of a social network: X, Instagram, TikTok, Facebook and others. */
export const isSocialPost = (element: HtmlElement): boolean => dom.hasClass(element, POST_CLASS)
