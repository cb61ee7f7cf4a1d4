/** The form on Review that the foot's button submits. */
export const reviewForm = 'review';
