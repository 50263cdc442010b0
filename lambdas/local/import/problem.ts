/** The column that refused rows get, with the reasons. A file that is sent again may still have it. */
export const PROBLEM = 'problem';
