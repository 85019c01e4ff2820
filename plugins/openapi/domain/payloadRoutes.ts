/** What Payload itself answers for a collection; the document describes them from the fields. */
export const payloadRoutes: readonly string[] = [
  'get /',
  'post /',
  'patch /',
  'delete /',
  'get /count',
  'get /:id',
  'patch /:id',
  'delete /:id',
  'post /:id/duplicate',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
  'get /file/:filename',
  'post /login',
  'post /logout',
  'get /me',
  'post /refresh-token',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
]

/** What only the admin's screens ask for, and no document names. */
export const screenRoutes: readonly string[] = [
  'post /access/:id?',
  'get /paste-url/:id?',
  'get /init',
  'post /first-register',
  'post /verify/:id',
]
