/** What Ekagro calls itself on the network; robots.txt may name it as `Ekagro`. */
export const userAgent = 'Ekagro/0.1 (headless CMS)'
