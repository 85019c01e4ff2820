import type { MailState } from '../domain/mailState'
import type { MessageState } from '../domain/messageState'
import type { SpamReason } from '../domain/spamReasons'

type Name = { en: string; bn: string }

export const messageStateNames: Readonly<Record<MessageState, Name>> = {
  new: { en: 'New', bn: 'নতুন' },
  read: { en: 'Read', bn: 'পড়া হয়েছে' },
  answered: { en: 'Answered', bn: 'উত্তর দেওয়া হয়েছে' },
  spam: { en: 'Spam', bn: 'স্প্যাম' },
}

export const mailStateNames: Readonly<Record<MailState, Name>> = {
  none: { en: 'Not mailed', bn: 'পাঠানো হয়নি' },
  waiting: { en: 'Waits to be mailed', bn: 'পাঠানোর অপেক্ষায়' },
  sending: { en: 'Being mailed', bn: 'পাঠানো হচ্ছে' },
  sent: { en: 'Mailed', bn: 'পাঠানো হয়েছে' },
  failed: { en: 'Could not be mailed', bn: 'পাঠানো যায়নি' },
}

export const spamReasonNames: Readonly<Record<SpamReason, Name>> = {
  trap: { en: 'Filled in a field that people do not see', bn: 'মানুষ দেখে না এমন ঘর পূরণ করা' },
  'too-fast': { en: 'Written in under three seconds', bn: 'তিন সেকেন্ডের কমে লেখা' },
  links: { en: 'Many links', bn: 'অনেক লিংক' },
  markup: { en: 'Links written as HTML', bn: 'HTML-এ লেখা লিংক' },
}
