export { DecimalScalar } from './decimal.scalar';
export { DateScalar, DateTimeScalar, SafeIntScalar } from './scalars';
