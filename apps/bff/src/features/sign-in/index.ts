export { SignIn } from './sign-in.js';
export { SignInModule } from './sign-in.module.js';
