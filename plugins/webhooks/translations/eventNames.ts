import type { DeliveredEvent } from '../domain/webhookEvents'

/** What each event is called on screens, beside the name that is sent. */
export const eventNames: Readonly<Record<DeliveredEvent, { en: string; bn: string }>> = {
  'post.published': { en: 'Post published', bn: 'পোস্ট প্রকাশ' },
  'post.updated': { en: 'Published post changed', bn: 'প্রকাশিত পোস্টে বদল' },
  'post.unpublished': { en: 'Post withdrawn', bn: 'পোস্ট প্রত্যাহার' },
  'page.published': { en: 'Page published', bn: 'পাতা প্রকাশ' },
  'page.updated': { en: 'Published page changed', bn: 'প্রকাশিত পাতায় বদল' },
  'page.unpublished': { en: 'Page withdrawn', bn: 'পাতা প্রত্যাহার' },
  'blog.updated': { en: 'Settings, menus or an import', bn: 'সেটিংস, মেনু বা আমদানি' },
  'webhook.test': { en: 'Test', bn: 'পরীক্ষা' },
}
