/** A label in both languages of the admin, in the shape Payload takes for labels, descriptions and options. */
export const bilingual = ({
  en,
  bn,
}: {
  en: string
  bn: string
}): { en: string; 'bn-BD': string } => ({
  en,
  'bn-BD': bn,
})
