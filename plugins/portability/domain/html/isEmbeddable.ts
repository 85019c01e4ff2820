import { absoluteAddress } from './absoluteAddress'

const HOSTS =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitter\.com|x\.com|facebook\.com|fb\.watch|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|ted\.com|flickr\.com|flic\.kr|wordpress\.tv|videopress\.com|reddit\.com|pinterest\.com|slideshare\.net|scribd\.com|codepen\.io|speakerdeck\.com|twitch\.tv)$/

/** Whether an address alone on a line shows as a player in WordPress. */
export const isEmbeddable = (address: string): boolean => {
  const full = absoluteAddress(address)
  return full !== null && HOSTS.test(new URL(full).hostname)
}
