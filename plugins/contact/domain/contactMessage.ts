/** What a reader wrote to the blog, plain and within bounds. */
export type ContactMessage = { name: string; email: string; subject: string; message: string }
