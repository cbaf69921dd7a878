unchecked =
    Bunu şu anda tam olarak kontrol edemedim.
    Sizin için bir gönüllüye sorabilirim ya da yeniden deneyebilirsiniz.
identity-obscure =
    Gördüklerimi anlatabilir ve basılı adları okuyabilirim, ama birinin kim olduğunu söyleyemem.
    Daha fazlasını bilmek isterseniz bir gönüllüye sorabilirim.
identity-withheld = Kim olduğu kısmını atlıyorum.
sensitive-traits-guide =
    İnsanların ne giydiğini ve ne yaptığını söyleyebilirim, ama neye inandıklarını ya da nereli olduklarını söyleyemem.
    Bir gönüllüye de sorabilirim.
sensitive-traits-withheld = Bu kişi hakkındaki tahminleri atlıyorum.
ungrounded-inference-guide =
    Bir insanda gördüklerimi anlatabilirim, ama nasıl biri olduğunu söyleyemem.
    Bir gönüllüye de sorabilirim.
ungrounded-inference-withheld = Bu kişi hakkındaki tahminleri atlıyorum.
medical-guide =
    Basılı yazıyı okuyabilir ve gördüklerimi anlatabilirim, ama doz ve sağlık konusunu eczacıya ya da doktora sormak daha iyi olur.
    Bir gönüllüden bakmasını da isteyebilirim.
medical-escalate =
    Lütfen hemen acil yardım numarasını arayın, bu acil bir durum olabilir.
    Size yardım etmesi için bir gönüllü çağırıyorum.
medical-withheld = Bunu eczacıya ya da doktora bırakıyorum.
high-risk-guide =
    Bunu anlatabilir ve üzerindeki yazıyı okuyabilirim, ama güvenli olup olmadığı fotoğraftan anlaşılmaz.
    Lütfen yakınınızdaki birine sorun ya da ben bir gönüllüye sorabilirim.
high-risk-withheld = Bunun güvenli olduğuna söz veremem.
geolocation-guide =
    Çevreyi anlatabilir ve tabelaları okuyabilirim, ama birinin nerede yaşadığını ya da nerede olduğunu bulamam.
    Bir gönüllüye de sorabilirim.
geolocation-withheld = Bu kişinin nerede olduğunu atlıyorum.
captcha-guide =
    Başka bir yol bulmanıza yardım edebilirim, çoğu zaman yanında sesli doğrulama düğmesi bulunur, ama bulmacanın kendisini çözemem.
    Bir gönüllüden size yardım etmesini de isteyebilirim.
captcha-withheld = Bulmacanın çözümünü atlıyorum.
illicit-guide =
    Fotoğrafı anlatabilir ve yazısını okuyabilirim, ama bunun nasıl yapıldığını atlıyorum.
    Bir gönüllüye de sorabilirim.
illicit-refuse =
    Fotoğrafı anlatabilirim, ama bu konuda yardım edemem.
    Sizi yanlış anladıysam bir gönüllüye sorabilirim.
illicit-withheld = Bu kısmı atlıyorum.
violence-guide =
    Fotoğrafı anlatabilir ve yazısını okuyabilirim, ama bu kısmı atlıyorum.
    Bir sorun varsa bir gönüllüden sizinle konuşmasını isteyebilirim.
violence-refuse =
    Fotoğrafı anlatabilirim, ama birine zarar vermeye yardım edemem.
    Bir sorun varsa bir gönüllüden sizinle konuşmasını isteyebilirim.
violence-withheld = Bu kısmı atlıyorum.
self-harm-escalate =
    Bunu bana söylemeniz çok iyi oldu, bununla tek başınıza kalmak zorunda değilsiniz, lütfen şimdi bir destek hattını ya da acil yardım numarasını arayın.
    Yanınızda olması için bir gönüllü çağırıyorum.
self-harm-withheld = Bu kısmı atlıyorum.
hate-guide =
    Fotoğrafı anlatabilir ve yazısını okuyabilirim, ama insanları küçük düşüren bir şey eklemem.
    Bir gönüllüye de sorabilirim.
hate-refuse =
    Fotoğrafı anlatabilir ya da yazısını okuyabilirim, ama bu konuda yardım edemem.
    Sizi yanlış anladıysam bir gönüllüye sorabilirim.
hate-withheld = Bu kısmı atlıyorum.
sexual-guide =
    Giysileri, duruşu ve ortamı anlatabilirim, ama bu kısmı atlıyorum.
    Bir gönüllüye de sorabilirim.
sexual-refuse =
    Giysileri ve ortamı anlatabilirim, ama bunu anlatamam.
    Sizi yanlış anladıysam bir gönüllüye sorabilirim.
sexual-withheld = Bu kısmı atlıyorum.
minors-refuse =
    Fotoğraftaki yeri ve eşyaları anlatabilirim, ama bunu anlatamam.
    Bir çocuğun yardıma ihtiyacı varsa hemen bir gönüllü çağırabilirim.
minors-withheld = Bu kısmı atlıyorum.
disinformation-guide =
    Fotoğrafta gerçekten ne olduğunu okuyup anlatabilirim, ama uydurma olacak kısmı atlıyorum.
    Bir gönüllüye de sorabilirim.
disinformation-refuse =
    Fotoğrafta gerçekten ne olduğunu okuyup anlatabilirim, ama bir şey uyduramam.
    Bir gönüllüye de sorabilirim.
disinformation-withheld = Bu kısmı atlıyorum.
jailbreak-guide =
    Fotoğrafı her zamanki gibi memnuniyetle anlatırım.
    Bir gönüllüye de sorabilirim.
jailbreak-refuse =
    Fotoğraftaki yazıyı size okuyabilirim, ama yazının istediğini yapmam.
    Bir gönüllüye de sorabilirim.
jailbreak-withheld = Bu kısmı atlıyorum.
photo-text-guide =
    Fotoğraftaki yazıyı size okuyabilirim, ama yazının istediğini yapmam.
    Bir gönüllüye de sorabilirim.
photo-text-withheld = Fotoğrafta bana emir vermeye çalışan bir yazı var, ama ona uymuyorum.
photo-stays =
    Bu fotoğrafta üzerinde giysi olmayan biri olabilir, bu yüzden fotoğraf bu sunucuda kalıyor ve ona yalnızca ben, kendi basit gözlerimle bakıyorum.
    İsterseniz bir gönüllüye sorabilirim.
any-withheld = Bu kısmı atlıyorum.
