import type { AuthCheckerFn } from 'type-graphql';
import { hasRole, type Role } from '../domain';
import type { GraphqlContext } from './context';
import { ForbiddenError, UnauthenticatedError } from './errors';

/** Refuses a field marked `@Authorized(role)` to callers without a credential, and to those without the role. */
export const checkRole: AuthCheckerFn<GraphqlContext, Role> = ({ context }, [role = 'CURATOR']) => {
  if (!context.caller) throw new UnauthenticatedError();
  if (!hasRole(context.caller, role)) throw new ForbiddenError(role);
  return true;
};
