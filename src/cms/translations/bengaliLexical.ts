import type { TranslationTree } from './translationTree'

/** The words of Payload's Lexical editor in Bengali: keys `lexical:<feature>:<text>`. */
export const bengaliLexical = {
  lexical: {
    align: {
      alignCenterLabel: 'মাঝ বরাবর',
      alignJustifyLabel: 'দুই পাশ সমান',
      alignLeftLabel: 'বাঁ পাশ ঘেঁষে',
      alignRightLabel: 'ডান পাশ ঘেঁষে',
    },
    blockquote: { label: 'উদ্ধৃতি' },
    blocks: {
      inlineBlocks: {
        create: '{{label}} তৈরি করুন',
        edit: '{{label}} সম্পাদনা করুন',
        label: 'লেখার ভেতরের ব্লক',
        remove: '{{label}} সরিয়ে দিন',
      },
      label: 'ব্লক',
    },
    checklist: { label: 'টিক চিহ্নের তালিকা' },
    general: {
      placeholder: 'লেখা শুরু করুন, অথবা ‘/’ চেপে নির্দেশ বেছে নিন…',
      slashMenuBasicGroupLabel: 'সাধারণ',
      slashMenuListGroupLabel: 'তালিকা',
      toolbarItemsActive: '{{count}}টি চালু',
    },
    heading: { label: 'শিরোনাম {{headingLevel}}' },
    horizontalRule: { label: 'আড়াআড়ি রেখা' },
    indent: {
      decreaseLabel: 'বাঁয়ের ফাঁক কমান',
      increaseLabel: 'বাঁয়ের ফাঁক বাড়ান',
    },
    link: {
      label: 'লিংক',
      loadingWithEllipsis: 'লোড হচ্ছে…',
    },
    orderedList: { label: 'সংখ্যার তালিকা' },
    paragraph: {
      label: 'অনুচ্ছেদ',
      label2: 'সাধারণ লেখা',
    },
    relationship: { label: 'সম্পর্ক' },
    textState: { defaultStyle: 'মূল ধাঁচ' },
    unorderedList: { label: 'বিন্দুর তালিকা' },
    upload: { label: 'ছবি বা ফাইল' },
  },
} satisfies TranslationTree
