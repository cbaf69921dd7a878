error-export-busy = Plusieurs personnes téléchargent toutes leurs données en ce moment. Réessayez dans une demi-minute.
error-export-unavailable = Je n’ai pas pu tout rassembler à l’instant. Rien n’a été effacé. Réessayez dans une minute.
