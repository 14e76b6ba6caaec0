/** Tells a password manager whose password a form asks for. */
export function WhosePassword({ email }: { email: string }) {
  return <input type="hidden" name="username" autoComplete="username" value={email} readOnly />;
}
