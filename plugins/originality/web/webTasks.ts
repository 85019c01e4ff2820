import { mainText } from './mainText'

/** What of the web is work for the processor: it runs in the worker thread where there is one. */
export const webTasks = { 'originality:main-text': mainText }
