/** Where people sign in. */
export interface SignInDirectory {
  /**
   * Lets a person sign in under their e-mail address: they are sent a first password. A person who can do so already is left as
   * they are. Their subject is what their tokens will say of them, issuer included.
   */
  admit(person: { email: string; name?: string }): Promise<{ subject: string; isNew: boolean }>;
}
